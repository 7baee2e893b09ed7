"""From Python's values to those that JSON and URLs have.

Decides: that what is unset is left out and `None` is kept; how models, enums and points in time are written; how a number
is written, so that every language sends the same bytes.
Leaves to others: where a value goes (`parameters.py`, `bodies.py`), and the way back (`codecs.py`).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from datetime import date, datetime, timezone
from decimal import Decimal
from enum import Enum
from typing import Any, cast
from uuid import UUID

from .errors import RequestError
from .model import Model
from .unset import UNSET

_quoted = json.encoder.encode_basestring
"""Escapes what must be escaped, and nothing else."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def plain(value: Any) -> Any:
    """`value` made of dicts, lists, texts, numbers, booleans, bytes and `None` alone, without what is unset."""
    if value is None or type(value) in (str, int, bool, float):
        return value
    if isinstance(value, Model):
        return {name: plain(one) for name, one in value.wire_items()}
    if isinstance(value, Mapping):
        members = cast("Mapping[Any, Any]", value)
        return {str(name): plain(one) for name, one in members.items() if one is not UNSET}
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in cast("list[Any]", value) if one is not UNSET]
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return str(value) if isinstance(value, UUID) else value


def instant(value: datetime) -> str:
    """RFC 3339 in UTC, without a fraction that is zero."""
    if value.tzinfo is None:
        raise RequestError("a point in time needs a time zone, such as timezone.utc")
    utc = value.astimezone(timezone.utc).replace(tzinfo=None)
    digits = utc.microsecond
    precision = "seconds" if digits == 0 else "microseconds" if digits % 1000 else "milliseconds"
    return utc.isoformat(timespec=precision) + "Z"


def number(value: float) -> str:
    """As short as can be, and without a fraction that is zero: `1`, `0.1`, `1e+21`, `1e-7`."""
    if not math.isfinite(value):
        raise RequestError(f"{value} cannot be sent")
    if value == 0:
        return "0"
    size = abs(value)
    if 1e-6 <= size < 1e21:
        text = format(Decimal(repr(value)), "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    digits, _, exponent = repr(value).partition("e")
    return f"{digits.removesuffix('.0')}e{int(exponent):+d}"


def encode_json(value: Any) -> str:
    """One line of JSON without white space. Integers are written in full."""
    pieces: list[str] = []
    try:
        _write(plain(value), pieces.append)
    except RecursionError:
        raise RequestError("the body is nested too deeply") from None
    text = "".join(pieces)
    return _SURROGATE.sub(lambda one: f"\\u{ord(one[0]):04x}", text)


def _write(value: Any, out: Any) -> None:
    if isinstance(value, str):
        out(_quoted(value))
    elif value is None:
        out("null")
    elif isinstance(value, bool):
        out("true" if value else "false")
    elif isinstance(value, int):
        out(int.__repr__(value))
    elif isinstance(value, float):
        out(number(value))
    elif isinstance(value, dict):
        separator = "{"
        for name, one in cast("dict[str, Any]", value).items():
            out(separator)
            out(_quoted(name))
            out(":")
            _write(one, out)
            separator = ","
        out("{}" if separator == "{" else "}")
    elif isinstance(value, list):
        separator = "["
        for one in cast("list[Any]", value):
            out(separator)
            _write(one, out)
            separator = ","
        out("[]" if separator == "[" else "]")
    else:
        raise RequestError(f"a value of type {type(value).__name__} cannot be written as JSON")


def decode_json(text: str) -> Any:
    """The value. Raises `ValueError` where the text is not JSON, without quoting it."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        pass
    raise ValueError(
        "not JSON"
    )  # not the error of the parser: it keeps the text, which may hold a secret


def _refuse(_: str) -> Any:
    raise ValueError


def scalar(value: Any) -> str:
    """A plain value that is one text. Objects have no text of their own and become JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number(value)
    if isinstance(value, int):
        return int.__repr__(value)
    return encode_json(value)

"""Parameter styles of OpenAPI: how a value becomes text in a URL, a header or a cookie.

Decides: how single values, lists and objects are written in each style; that `None` inside a list or object is left out as
in RFC 6570, while `False`, `0` and the empty text are sent.
Leaves to others: which characters are encoded (`encoding.py`), and where the pieces go (`parameters.py`).

A style that is "exploded" gives each member a piece of its own. Values are plain (`wire.plain`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from .encoding import percent_encode
from .operation import Style
from .wire import encode_json, scalar

Encode = Callable[[str], str]


def _parts(value: Any, encode: Encode, equals: str) -> list[str]:
    """The one value, the items of a list, or the members of an object with `equals` between key and value."""
    if isinstance(value, list):
        items = cast("list[Any]", value)
        return [encode(scalar(one)) for one in items if one is not None]
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return [
            f"{encode(key)}{equals}{encode(scalar(one))}"
            for key, one in members.items()
            if one is not None
        ]
    return [encode(scalar(value))]


def _form(name: str, value: Any, encode: Encode) -> list[str]:
    label = "" if isinstance(value, dict) else encode(name) + "="
    return [label + one for one in _parts(value, encode, "=")]


def _joined(name: str, value: Any, encode: Encode, separator: str) -> list[str]:
    pieces = _parts(value, encode, separator)
    return [f"{encode(name)}={separator.join(pieces)}"] if pieces else []


def _deep(name: str, value: Any, encode: Encode) -> list[str]:
    """At any depth. A list repeats its key; objects in a list are told apart by their index."""
    if value is None:
        return []
    if isinstance(value, list):
        return [
            piece
            for index, one in enumerate(cast("list[Any]", value))
            for piece in _deep(
                f"{name}[{index}]" if isinstance(one, (dict, list)) else name, one, encode
            )
        ]
    if isinstance(value, dict):
        return [
            piece
            for key, one in cast("dict[str, Any]", value).items()
            for piece in _deep(f"{name}[{key}]", one, encode)
        ]
    return [f"{percent_encode(name)}={encode(scalar(value))}"]


def _member(name: str, value: Any, encode: Encode) -> list[str]:
    """A member of a value that is the whole query. An object in it is one JSON text."""
    if value is None:
        return []
    return _form(name, scalar(value) if isinstance(value, dict) else value, encode)


def _marked(mark: str, pieces: list[str], separator: str) -> list[str]:
    """All pieces, with a mark in front if there is any."""
    return [mark + separator.join(pieces)] if pieces else []


_STYLES: dict[Style, Callable[[str, Any, Encode], list[str]]] = {
    "form": _form,
    "comma": lambda name, value, encode: _joined(name, value, encode, ","),
    "space": lambda name, value, encode: _joined(name, value, encode, "%20"),
    "pipe": lambda name, value, encode: _joined(name, value, encode, "%7C"),
    "deep": _deep,
    "whole": lambda _, value, encode: [
        piece for name, one in value.items() for piece in _member(name, one, encode)
    ],
    "simpleJson": lambda _, value, encode: [encode(encode_json(value))],
    "json": lambda name, value, encode: [f"{encode(name)}={encode(encode_json(value))}"],
    "simple": lambda _, value, encode: [",".join(_parts(value, encode, ","))],
    "simpleExploded": lambda _, value, encode: [",".join(_parts(value, encode, "="))],
    "label": lambda _, value, encode: _marked(".", _parts(value, encode, ","), ","),
    "labelExploded": lambda _, value, encode: _marked(".", _parts(value, encode, "="), "."),
    "matrix": lambda name, value, encode: _marked(";", _joined(name, value, encode, ","), ";"),
    "matrixExploded": lambda name, value, encode: _marked(";", _form(name, value, encode), ";"),
}


def write(style: Style, name: str, value: Any, encode: Encode) -> list[str]:
    """A value as pieces of text, with the parameter's name where the style wants it. None: nothing to send."""
    return _STYLES[style](name, value, encode)

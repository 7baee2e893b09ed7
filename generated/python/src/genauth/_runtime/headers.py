"""Header values on their way out.

Decides: what may stand in a header. Checked here, before anything is sent.
Leaves to others: which headers there are (`request.py`, `schemes.py`).
"""

from __future__ import annotations

import re

from .errors import RequestError

Headers = dict[str, str]
"""By name in small letters."""

_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
"""Visible ASCII, blank, tab, and the upper half of Latin-1: all that HTTP can carry."""


def set_header(headers: Headers, name: str, value: object) -> None:
    """Sets a header; refuses what could end it early. The message never holds the value, which may be a secret."""
    if not _NAME.fullmatch(name):
        raise RequestError(f"{name!r} is no name of a header")
    if not isinstance(value, str) or not _VALUE.fullmatch(value):
        raise RequestError(
            f"header {name} holds a line break, a control character or one outside Latin-1"
        )
    headers[name.lower()] = value.strip("\t ")

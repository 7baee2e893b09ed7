"""Where parameters go.

Decides: which of the four places takes a value in which form, and that a path parameter is never left out.
Leaves to others: how a value is written (`styles.py`, `encoding.py`), and what a header may hold (`headers.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .encoding import keep_all, keep_reserved, percent_encode
from .errors import RequestError
from .headers import Headers, set_header
from .operation import Parameter
from .styles import write
from .unset import UNSET
from .wire import plain


@dataclass(slots=True)
class Draft:
    """The part of a request that parameters and credentials go into."""

    path: str = ""
    """Still with `{name}` where a parameter is to come."""
    query: list[str] = field(default_factory=list[str])
    """Pieces, each encoded: `name=value`."""
    cookies: list[str] = field(default_factory=list[str])
    headers: Headers = field(default_factory=dict[str, str])


def put(row: Parameter, value: Any, draft: Draft) -> None:
    """Puts a value where it belongs."""
    present = value is not UNSET and value is not None
    value = plain(value) if present else None
    name = row.name
    if row.place == "path":
        text = ""
        if present:
            text = ",".join(write(row.style or "simple", name, value, percent_encode))
        if text == "":
            raise RequestError(f"path parameter {name} is missing or empty")
        draft.path = draft.path.replace(f"{{{name}}}", text)
    elif not present:
        return
    elif row.place == "header":
        text = ",".join(write(row.style or "simple", name, value, str))
        set_header(draft.headers, name, text)
    else:
        encode = keep_all if row.raw else keep_reserved if row.reserved else percent_encode
        pieces = draft.query if row.place == "query" else draft.cookies
        pieces.extend(write(row.style or "form", name, value, encode))

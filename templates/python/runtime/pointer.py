"""JSON Pointers (RFC 6901) into requests and answers, whether they are plain values or models.

Decides: that members are found by their names on the wire.
Leaves to others: which pointers there are (`operation.py`, `service.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .model import Model
from .unset import UNSET


def _steps(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def member(value: Any, name: str) -> Any:
    """The member of that name, or `UNSET`."""
    if isinstance(value, Model):
        field = value._fields.by_wire.get(name)  # pyright: ignore[reportPrivateUsage]
        if field is None:
            return value.additional_properties.get(name, UNSET)
        return getattr(value, field.name)
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name, UNSET)
    return UNSET


def get(value: Any, pointer: str | None) -> Any:
    """What stands at `pointer`, or `UNSET` where nothing does or no pointer is given."""
    if pointer is None:
        return UNSET
    for step in _steps(pointer):
        value = member(value, step)
    return value


def put_at(value: Any, pointer: str, content: Any) -> Any:
    """A copy of `value` with `content` at `pointer`, as dicts; objects that are missing on the way are made."""
    steps = _steps(pointer)

    def place(at: Any, depth: int) -> Any:
        if depth == len(steps):
            return content
        members: dict[str, Any] = {}
        if isinstance(at, Model):
            members.update(at.wire_items())
        elif isinstance(at, Mapping):
            members.update(cast("Mapping[str, Any]", at))
        members[steps[depth]] = place(member(at, steps[depth]), depth + 1)
        return members

    return place(value, 0)

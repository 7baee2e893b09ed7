"""From the values of JSON to Python's.

Decides: that nothing is ever refused: a value of another type than the description says stays as JSON has it; a point in
time that cannot be read stays a text; an object that fits no variant of a union stays a dict.
Leaves to others: what a model is (`model.py`); the way back (`wire.py`).

Models are named, not imported: a program loads the models it meets.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timezone
from enum import Enum
from importlib import import_module
from typing import Any, Protocol, cast

from .model import Model

_MODELS = __name__.rpartition("._runtime")[0] + ".models."


class Codec(Protocol):
    """Makes a value of Python from one of JSON."""

    def decode(self, value: Any) -> Any: ...


class _Instant:
    """A point in time."""

    # What `datetime.fromisoformat` reads differs from Python to Python; this is RFC 3339.
    _SHAPE = re.compile(
        r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,6})\d*)?(?:([Zz])|([+-]\d\d:\d\d))\Z",
        re.ASCII,
    )

    def decode(self, value: Any) -> Any:
        found = self._SHAPE.match(value) if isinstance(value, str) else None
        if found is None:
            return value
        day, time, fraction, zulu, offset = found.groups()
        try:
            moment = datetime.fromisoformat(
                f"{day}T{time}.{(fraction or '0').ljust(6, '0')}{'+00:00' if zulu else offset}"
            )
            return moment.replace(tzinfo=timezone.utc) if zulu else moment
        except ValueError:
            return value


INSTANT: Codec = _Instant()


class ListOf:
    """A list of items that need a codec."""

    def __init__(self, items: Codec) -> None:
        self._items = items

    def decode(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        items = self._items
        return [items.decode(one) for one in cast("list[Any]", value)]


class TupleOf:
    """A list whose items have a type each; those behind them have the type `rest`."""

    def __init__(self, *items: Codec | None, rest: Codec | None = None) -> None:
        self._items = items
        self._rest = rest

    def decode(self, value: Any) -> Any:
        if not isinstance(value, list):
            return value
        decoded: list[Any] = []
        for index, one in enumerate(cast("list[Any]", value)):
            codec = self._items[index] if index < len(self._items) else self._rest
            decoded.append(one if codec is None else codec.decode(one))
        return tuple(decoded)


class MapOf:
    """An object with free keys, whose values need a codec."""

    def __init__(self, values: Codec) -> None:
        self._values = values

    def decode(self, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        values = self._values
        return {name: values.decode(one) for name, one in cast("dict[str, Any]", value).items()}


class Ref:
    """A declaration of the package's models, by its module and name."""

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name
        self._found: Any = None

    def target(self) -> Any:
        """A model, an enum, or the codec of what is neither."""
        if self._found is None:
            module = import_module(_MODELS + self._module)
            kind = getattr(module, self._name)
            is_class = isinstance(kind, type) and issubclass(kind, (Model, Enum))
            self._found = kind if is_class else module.CODEC
        return self._found

    def decode(self, value: Any) -> Any:
        target = self.target()
        if not isinstance(target, type):
            return target.decode(value)
        if issubclass(target, Model):
            return (
                target.from_dict(cast("dict[str, Any]", value))
                if isinstance(value, dict)
                else value
            )
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            try:
                return target(value)
            except ValueError:
                pass  # a number in place of a text
        return value


class OneOf:
    """One of several types. A tag tells which model it is, or else the members that it has."""

    def __init__(
        self, *variants: Codec, tag: str | None = None, tags: Mapping[str, Codec] | None = None
    ) -> None:
        self._variants = variants
        self._tag = tag
        self._tags = tags or {}

    def decode(self, value: Any) -> Any:
        if isinstance(value, dict):
            members = cast("dict[str, Any]", value)
            if self._tag is not None:
                tag = members.get(self._tag)
                found = self._tags.get(tag) if isinstance(tag, str) else None
            else:
                found = self._best(members)
            return members if found is None else found.decode(members)
        for variant in self._variants:
            decoded = variant.decode(value)
            if decoded is not value:
                return decoded
        return value

    def _best(self, members: dict[str, Any]) -> Codec | None:
        """The model that knows most of the members, of those whose required members are there."""
        best: Codec | None = None
        most = -1
        for variant in self._variants:
            target: Any = variant.target() if isinstance(variant, Ref) else None
            if isinstance(target, type) and issubclass(target, Model):
                fields = target._fields  # pyright: ignore[reportPrivateUsage]
                if all(name in members for name in fields.required):
                    known = sum(name in fields.by_wire for name in members)
                    if known > most:
                        best, most = variant, known
            elif isinstance(variant, MapOf) or isinstance(target, (MapOf, OneOf)):
                if most < 0:
                    best, most = variant, 0
        return best


class AliasOf:
    """The codec of another name for a type that needs none."""

    def decode(self, value: Any) -> Any:
        return value


AS_IT_IS: Codec = AliasOf()

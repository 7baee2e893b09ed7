"""What every model is.

Decides: how a record keeps the names it has on the wire and what the description does not know; that it prints nothing
secret; that enums take values nobody has listed.
Leaves to others: the fields of each model, which are generated; how a value of JSON becomes one (`codecs.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from .redact import MASK, is_telling
from .unset import UNSET

if TYPE_CHECKING:
    from .codecs import Codec

    Self = TypeVar("Self", bound="Model")
    Value = TypeVar("Value")


class Field:
    """One field of a model."""

    __slots__ = ("codec", "name", "sensitive", "wire")

    def __init__(
        self,
        name: str,
        wire: str | None = None,
        codec: Codec | None = None,
        *,
        sensitive: bool = False,
    ) -> None:
        self.name = name
        self.wire = name if wire is None else wire
        """Name in JSON."""
        self.codec = codec
        """`None`: the value of JSON is the value."""
        self.sensitive = sensitive


class Fields:
    """The fields of a model, found by their names on the wire."""

    __slots__ = ("additional", "all", "by_wire", "required")

    def __init__(
        self, *fields: Field, required: tuple[str, ...] = (), additional: Codec | None = None
    ) -> None:
        self.all = fields
        self.by_wire = {one.wire: one for one in fields}
        self.required = required
        """Names on the wire that tell this model from others."""
        self.additional = additional


@dataclass(slots=True, kw_only=True, repr=False)
class Model:
    """A JSON object. What the description does not know is in `additional_properties`, by its name on the wire."""

    _fields: ClassVar[Fields] = Fields()

    additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])

    def wire_items(self) -> Iterator[tuple[str, Any]]:
        """Names on the wire with their values; what is unset is left out."""
        for one in self._fields.all:
            value = getattr(self, one.name, UNSET)
            if value is not UNSET:
                yield one.wire, value
        yield from self.additional_properties.items()

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        from .wire import plain

        return plain(self)

    @classmethod
    def from_dict(cls: type[Self], value: dict[str, Any]) -> Self:
        """From what JSON has. Nothing is checked: what is not there stays `UNSET`."""
        fields = cls._fields
        model = cls.__new__(cls)
        rest: dict[str, Any] = {}
        for one in fields.all:
            setattr(model, one.name, UNSET)
        for name, content in value.items():
            known = fields.by_wire.get(name)
            if known is None:
                codec = fields.additional
                rest[name] = content if codec is None else codec.decode(content)
            else:
                codec = known.codec
                setattr(model, known.name, content if codec is None else codec.decode(content))
        model.additional_properties = rest
        return model

    def __repr__(self) -> str:
        shown: list[str] = []
        for one in self._fields.all:
            value = getattr(self, one.name, UNSET)
            if value is not UNSET:
                secret = value is not None and (one.sensitive or is_telling(one.wire))
                shown.append(f"{one.name}={MASK if secret else repr(value)}")
        if self.additional_properties:
            # Nobody knows what is in there.
            names = ", ".join(repr(name) for name in self.additional_properties)
            shown.append(f"additional_properties={{{names}}}")
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenEnum(Enum):
    """An enum that takes any value: one that is not listed becomes a member without a name of its own."""

    @classmethod
    def _missing_(cls, value: Any) -> Any:
        base = next(one for one in cls.__mro__ if one in (str, int, float))
        kinds = (int, float) if base is float else (base,)
        if isinstance(value, bool) or not isinstance(value, kinds):
            return None
        member: Any = cast(Any, base).__new__(cls, value)
        member._name_ = str(value)
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str(self.value)

    def __format__(self, spec: str) -> str:
        return format(self.value, spec)


class OpenStr(str, OpenEnum):
    """An open enum of texts. Its members are texts."""


class OpenInt(int, OpenEnum):
    """An open enum of integers. Its members are integers."""


class OpenFloat(float, OpenEnum):
    """An open enum of numbers. Its members are numbers."""

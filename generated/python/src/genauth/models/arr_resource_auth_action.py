"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class ArrResourceAuthAction(Model):
    """A list resource, and what the user may do with it."""

    values: list[str] | UnsetType = UNSET
    """The texts.

    Example: `["boston", "chicago"]`.
    """
    actions: list[str] | UnsetType = UNSET
    """What the user may do with it. The names are those that the data resource defines.

    Example: `["get", "read"]`.
    """

    _fields: ClassVar = Fields(Field("values"), Field("actions"))

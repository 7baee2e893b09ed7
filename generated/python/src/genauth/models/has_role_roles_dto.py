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
class HasRoleRolesDto(Model):
    """A role to ask about."""

    namespace: str | UnsetType = UNSET
    """Code of the permission namespace that the role belongs to. Left out, the namespace
    `default` is meant.

    Example: `"default"`.
    """
    code: str
    """Code of the role.

    Example: `"manager"`.
    """

    _fields: ClassVar = Fields(Field("namespace"), Field("code"), required=("code",))

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
class CreateAdminRoleDto(Model):
    """An administrator role to create."""

    code: str
    """Identifies the role. Unique among the administrator roles of the user pool.

    Example: `"support-admin"`.
    """
    name: str
    """Name of the role, as people see it.

    Example: `"Support administrator"`.
    """
    description: str | UnsetType = UNSET
    """What the role is for.

    Example: `"Resets passwords for customers"`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("name"),
        Field("description"),
        required=("code", "name"),
    )

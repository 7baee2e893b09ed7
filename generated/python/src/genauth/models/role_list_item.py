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
class RoleListItem(Model):
    """One of several roles to create."""

    code: str
    """Identifies the role wherever it is referred to. It must be unique in the permission
    namespace and cannot be reused while the role exists.

    Example: `"manager"`.
    """
    name: str | UnsetType = UNSET
    """Name of the role, as people see it.

    Example: `"Manager"`.
    """
    description: str | UnsetType = UNSET
    """What the role is for.

    Example: `"Leads a team and approves its requests"`.
    """
    namespace: str | UnsetType = UNSET
    """Code of the permission namespace that the role belongs to.

    Default: `"default"`. Example: `"default"`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("name"),
        Field("description"),
        Field("namespace"),
        required=("code",),
    )

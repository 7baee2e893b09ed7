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
class RoleDto(Model):
    """A role: a name for what people with a certain task may do."""

    id: str
    """ID of the role, assigned by the service.

    Example: `"6236ef37b5a1c94d0e72f3aa"`.
    """
    code: str
    """Identifies the role wherever it is referred to. Unique in its permission namespace.

    Example: `"manager"`.
    """
    name: str
    """Name of the role, as people see it.

    Example: `"Manager"`.
    """
    description: str
    """What the role is for.

    Example: `"Leads a team and approves its requests"`.
    """
    namespace: str
    """Code of the permission namespace that the role belongs to.

    Example: `"default"`.
    """
    namespace_name: str
    """Name of that namespace, as people see it.

    Example: `"Default space"`.
    """
    status: str | UnsetType = UNSET
    """Whether the role is in force, such as `ENABLE`. No list of the values is documented.

    Example: `"ENABLE"`.
    """
    disable_time: int | UnsetType = UNSET
    """When the role stops being in force, in milliseconds since 1970. Absent when it never does.

    Example: `1669881887852`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("code"),
        Field("name"),
        Field("description"),
        Field("namespace"),
        Field("namespace_name", "namespaceName"),
        Field("status"),
        Field("disable_time", "disableTime"),
        required=("id", "code", "name", "description", "namespace", "namespaceName"),
    )

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
class RolePermissionListDto(Model):
    """A role as it is assigned."""

    role_id: str
    """ID of the role that is assigned.

    Example: `"6236ef37b5a1c94d0e72f3aa"`.
    """
    status: str
    """Whether the assignment is in force, such as `ENABLE`. No list of the values is documented.

    Example: `"ENABLE"`.
    """
    enable_time: int | UnsetType = UNSET
    """When the assignment begins, in milliseconds since 1970.

    Example: `1735689600000`.
    """
    end_time: int | UnsetType = UNSET
    """When the assignment ends, in milliseconds since 1970. Absent when it never does.

    Example: `1767225600000`.
    """
    user_pool_id: str
    """ID of the user pool that the role belongs to.

    Example: `"60b49eb83fd80adb96f26e60"`.
    """
    role_name: str
    """Name of the role, as people see it.

    Example: `"Manager"`.
    """
    role_code: str
    """Code of the role that is assigned.

    Example: `"manager"`.
    """
    description: str | UnsetType = UNSET
    """What the role is for.

    Example: `"Leads a team and approves its requests"`.
    """
    created_at: str
    """When the role was created.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    updated_at: str
    """When the role was last changed.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """

    _fields: ClassVar = Fields(
        Field("role_id", "roleId"),
        Field("status"),
        Field("enable_time", "enableTime"),
        Field("end_time", "endTime"),
        Field("user_pool_id", "userPoolId"),
        Field("role_name", "roleName"),
        Field("role_code", "roleCode"),
        Field("description"),
        Field("created_at", "createdAt"),
        Field("updated_at", "updatedAt"),
        required=(
            "roleId",
            "status",
            "userPoolId",
            "roleName",
            "roleCode",
            "createdAt",
            "updatedAt",
        ),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import INSTANT, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .._runtime.unset import UnsetType
    from .department_i18n_dto import DepartmentI18nDto


@dataclass(slots=True, kw_only=True, repr=False)
class DepartmentDto(Model):
    """A department: a part of an organization, or of another department."""

    organization_code: str
    """Code of the organization that the department belongs to.

    Example: `"example"`.
    """
    department_id: str
    """ID of the department, assigned by the service.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    created_at: datetime | str
    """When the department was created.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    updated_at: str | UnsetType = UNSET
    """When the department was last changed.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    open_department_id: str | UnsetType = UNSET
    """ID of the department in an outside system, for programs that keep both in step.

    Example: `"od_7dab8a3d3cdc"`.
    """
    name: str
    """Name of the department, as people see it.

    Example: `"Engineering"`.
    """
    leader_user_ids: list[str] | UnsetType = UNSET
    """IDs of the users who lead it.

    Example: `["6229ffa4b1c08d2cade3e3d9"]`.
    """
    description: str | UnsetType = UNSET
    """What the department is.

    Example: `"Builds and runs the product"`.
    """
    parent_department_id: str
    """ID of the department above it.

    Example: `"60b49eb83fd80adb96f26e70"`.
    """
    code: str | UnsetType = UNSET
    """Code of the department. Unique in the organization.

    Example: `"engineering"`.
    """
    parent_department_code: str
    """Code of the department above it.

    Example: `"example"`.
    """
    members_count: int
    """How many users belong to the department.

    Example: `11`.
    """
    has_children: bool
    """Whether there are departments below it.

    Example: `True`.
    """
    is_virtual_node: bool | UnsetType = UNSET
    """Whether the department only groups others and has no members of its own.

    Example: `False`.
    """
    i18n: DepartmentI18nDto | UnsetType = UNSET
    """Names in other languages."""
    custom_data: dict[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are defined in the console.

    Example: `{"costCenter": "R-100"}`.
    """
    posts: list[str] | UnsetType = UNSET
    """Names of the posts (positions) that exist there.

    Example: `["Team lead"]`.
    """
    post_id_list: list[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    status: bool | UnsetType = UNSET
    """Whether the department is in use.

    Example: `True`.
    """
    allow: str | UnsetType = UNSET
    """What the caller may do with it. No value is documented.

    Example: `"read"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("department_id", "departmentId"),
        Field("created_at", "createdAt", INSTANT),
        Field("updated_at", "updatedAt"),
        Field("open_department_id", "openDepartmentId"),
        Field("name"),
        Field("leader_user_ids", "leaderUserIds"),
        Field("description"),
        Field("parent_department_id", "parentDepartmentId"),
        Field("code"),
        Field("parent_department_code", "parentDepartmentCode"),
        Field("members_count", "membersCount"),
        Field("has_children", "hasChildren"),
        Field("is_virtual_node", "isVirtualNode"),
        Field("i18n", None, Ref("department_i18n_dto", "DepartmentI18nDto")),
        Field("custom_data", "customData"),
        Field("posts"),
        Field("post_id_list", "postIdList"),
        Field("status"),
        Field("allow"),
        required=(
            "organizationCode",
            "departmentId",
            "createdAt",
            "name",
            "parentDepartmentId",
            "parentDepartmentCode",
            "membersCount",
            "hasChildren",
        ),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.unset import UnsetType
    from .organization_name_i18n_dto import OrganizationNameI18nDto


@dataclass(slots=True, kw_only=True, repr=False)
class OrganizationDto(Model):
    """An organization: the top of a tree of departments."""

    organization_code: str
    """Identifies the organization wherever it is referred to. Unique in the user pool.

    Example: `"example"`.
    """
    organization_name: str
    """Name of the organization, as people see it.

    Example: `"Example Inc."`.
    """
    description: str | UnsetType = UNSET
    """What the organization is.

    Example: `"Makes example products"`.
    """
    created_at: str | UnsetType = UNSET
    """When the organization was created.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    updated_at: str | UnsetType = UNSET
    """When the organization was last changed.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    department_id: str
    """ID of the department at the top of the organization.

    Example: `"60b49eb83fd80adb96f26e70"`.
    """
    open_department_id: str | UnsetType = UNSET
    """ID of the top department in an outside system, for programs that keep both in step.

    Example: `"od_7dab8a3d3cdc"`.
    """
    has_children: bool
    """Whether the organization has departments.

    Example: `True`.
    """
    leader_user_ids: list[str] | UnsetType = UNSET
    """IDs of the users who lead it.

    Example: `["6229ffa4b1c08d2cade3e3d9"]`.
    """
    members_count: int
    """How many users belong to the organization.

    Example: `150`.
    """
    is_virtual_node: bool
    """Whether the organization only groups others and has no members of its own.

    Example: `False`.
    """
    i18n: OrganizationNameI18nDto | UnsetType = UNSET
    """Names in other languages."""
    custom_data: dict[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are defined in the console.

    Example: `{"costCenter": "R-100"}`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    post_id_list: list[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    status: str | UnsetType = UNSET
    """Whether the organization is in use. No list of the values is documented.

    Example: `"true"`.
    """
    allow: str | UnsetType = UNSET
    """What the caller may do with it. No value is documented.

    Example: `"read"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("organization_name", "organizationName"),
        Field("description"),
        Field("created_at", "createdAt"),
        Field("updated_at", "updatedAt"),
        Field("department_id", "departmentId"),
        Field("open_department_id", "openDepartmentId"),
        Field("has_children", "hasChildren"),
        Field("leader_user_ids", "leaderUserIds"),
        Field("members_count", "membersCount"),
        Field("is_virtual_node", "isVirtualNode"),
        Field("i18n", None, Ref("organization_name_i18n_dto", "OrganizationNameI18nDto")),
        Field("custom_data", "customData"),
        Field("tenant_id", "tenantId"),
        Field("post_id_list", "postIdList"),
        Field("status"),
        Field("allow"),
        required=(
            "organizationCode",
            "organizationName",
            "departmentId",
            "hasChildren",
            "membersCount",
            "isVirtualNode",
        ),
    )

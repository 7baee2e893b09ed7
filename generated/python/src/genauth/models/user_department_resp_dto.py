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
class UserDepartmentRespDto(Model):
    """A department that a user belongs to."""

    organization_code: str
    """Code of the organization that the department belongs to.

    Example: `"example"`.
    """
    department_id: str
    """ID of the department, assigned by the service.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    is_root: bool
    """Whether it is the top of the organization.

    Example: `False`.
    """
    created_at: datetime | str
    """When the department was created.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    name: str
    """Name of the department, as people see it.

    Example: `"Engineering"`.
    """
    description: str
    """What the department does.

    Example: `"Builds and runs the product"`.
    """
    open_department_id: str | UnsetType = UNSET
    """ID of the department in an outside system.

    Example: `"od_7dab8a3d3cdc"`.
    """
    is_leader: bool
    """Whether the user leads it.

    Example: `True`.
    """
    code: str
    """Code of the department.

    Example: `"engineering"`.
    """
    is_main_department: bool
    """Whether it is the user's main department.

    Example: `True`.
    """
    joined_at: datetime | str
    """When the user joined it.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    is_virtual_node: bool
    """Whether the department only groups others.

    Example: `False`.
    """
    i18n: DepartmentI18nDto | UnsetType = UNSET
    """Names in other languages."""
    custom_data: dict[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are defined in the console.

    Example: `{"costCenter": "R-100"}`.
    """
    department_id_path: list[str] | UnsetType = UNSET
    """IDs of the departments above it, the top first.

    Example: `["60b49eb83fd80adb96f26e70"]`.
    """
    department_code_path: list[str] | UnsetType = UNSET
    """Codes of the departments above it, the top first.

    Example: `["example"]`.
    """
    department_name_path: list[str] | UnsetType = UNSET
    """Names of the departments above it, the top first.

    Example: `["Example Inc."]`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("department_id", "departmentId"),
        Field("is_root", "isRoot"),
        Field("created_at", "createdAt", INSTANT),
        Field("name"),
        Field("description"),
        Field("open_department_id", "openDepartmentId"),
        Field("is_leader", "isLeader"),
        Field("code"),
        Field("is_main_department", "isMainDepartment"),
        Field("joined_at", "joinedAt", INSTANT),
        Field("is_virtual_node", "isVirtualNode"),
        Field("i18n", None, Ref("department_i18n_dto", "DepartmentI18nDto")),
        Field("custom_data", "customData"),
        Field("department_id_path", "departmentIdPath"),
        Field("department_code_path", "departmentCodePath"),
        Field("department_name_path", "departmentNamePath"),
        required=(
            "organizationCode",
            "departmentId",
            "isRoot",
            "createdAt",
            "name",
            "description",
            "isLeader",
            "code",
            "isMainDepartment",
            "joinedAt",
            "isVirtualNode",
        ),
    )

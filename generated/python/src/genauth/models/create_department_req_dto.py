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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .department_i18n_dto import DepartmentI18nDto
    from .department_id_type import DepartmentIdType


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDepartmentReqDto(Model):
    """A department to create."""

    organization_code: str
    """Code of the organization that the department belongs to.

    Example: `"example"`.
    """
    open_department_id: str | UnsetType = UNSET
    """ID of the department in an outside system, for programs that keep both in step.

    Example: `"od_7dab8a3d3cdc"`.
    """
    name: str
    """Name of the department, as people see it.

    Example: `"Engineering"`.
    """
    description: str | UnsetType = UNSET
    """What the department is.

    Example: `"Builds and runs the product"`.
    """
    parent_department_id: str
    """ID of the department above it, of the kind that `department_id_type` names. `root` is the
    top of the organization.

    Example: `"60b49eb83fd80adb96f26e70"`.
    """
    code: str | UnsetType = UNSET
    """Code of the department. Unique in the organization.

    Example: `"engineering"`.
    """
    is_virtual_node: bool | UnsetType = UNSET
    """Whether the department only groups others and has no members of its own.

    Example: `False`.
    """
    i18n: DepartmentI18nDto | Mapping[str, Any] | UnsetType = UNSET
    """Names in other languages."""
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are defined in the console.

    Example: `{"costCenter": "R-100"}`.
    """
    department_id_type: DepartmentIdType | str | UnsetType = UNSET
    """Kind of the ID in `parent_department_id`.

    Default: `"department_id"`. Example: `"department_id"`.
    """
    post_id_list: Sequence[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    metadata: Mapping[str, Any]
    """Metadata by name. Published as required and described nowhere; send an empty object where
    there is none.

    Example: `{}`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("open_department_id", "openDepartmentId"),
        Field("name"),
        Field("description"),
        Field("parent_department_id", "parentDepartmentId"),
        Field("code"),
        Field("is_virtual_node", "isVirtualNode"),
        Field("i18n", None, Ref("department_i18n_dto", "DepartmentI18nDto")),
        Field("custom_data", "customData"),
        Field(
            "department_id_type",
            "departmentIdType",
            Ref("department_id_type", "DepartmentIdType"),
        ),
        Field("post_id_list", "postIdList"),
        Field("tenant_id", "tenantId"),
        Field("metadata"),
        required=("organizationCode", "name", "parentDepartmentId", "metadata"),
    )

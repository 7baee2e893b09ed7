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
class UpdateDepartmentReqDto(Model):
    """A change to a department. What is left out stays as it is."""

    organization_code: str
    """Code of the organization that the department belongs to.

    Example: `"example"`.
    """
    department_id: str
    """ID of the department, of the kind that `department_id_type` names. `root` is the top of
    the organization.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    leader_user_ids: Sequence[str] | UnsetType = UNSET
    """IDs of the users who lead it.

    Example: `["6229ffa4b1c08d2cade3e3d9"]`.
    """
    description: str | UnsetType = UNSET
    """What the department is.

    Example: `"Builds and runs the product"`.
    """
    code: str | UnsetType = UNSET
    """Code after the change. Unique in the organization.

    Example: `"platform"`.
    """
    i18n: DepartmentI18nDto | Mapping[str, Any] | UnsetType = UNSET
    """Names in other languages."""
    status: bool | UnsetType = UNSET
    """Whether the department is in use.

    Example: `True`.
    """
    name: str | UnsetType = UNSET
    """Name after the change.

    Example: `"Platform engineering"`.
    """
    department_id_type: DepartmentIdType | str | UnsetType = UNSET
    """Kind of the IDs in `department_id` and `parent_department_id`. Left out, they are IDs that
    GenAuth assigned.

    Example: `"department_id"`.
    """
    parent_department_id: str | UnsetType = UNSET
    """ID of the department that it moves below.

    Example: `"624d93102b6a4012f33cd2fe"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are defined in the console.

    Example: `{"costCenter": "R-100"}`.
    """
    metadata: Mapping[str, Any]
    """Metadata by name. Published as required and described nowhere; send an empty object where
    there is none.

    Example: `{}`.
    """
    post_id_list: Sequence[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("department_id", "departmentId"),
        Field("leader_user_ids", "leaderUserIds"),
        Field("description"),
        Field("code"),
        Field("i18n", None, Ref("department_i18n_dto", "DepartmentI18nDto")),
        Field("status"),
        Field("name"),
        Field(
            "department_id_type",
            "departmentIdType",
            Ref("department_id_type", "DepartmentIdType"),
        ),
        Field("parent_department_id", "parentDepartmentId"),
        Field("custom_data", "customData"),
        Field("metadata"),
        Field("post_id_list", "postIdList"),
        Field("tenant_id", "tenantId"),
        required=("organizationCode", "departmentId", "metadata"),
    )

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
    from .._runtime.unset import UnsetType
    from .department_id_type import DepartmentIdType


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteDepartmentReqDto(Model):
    """A department to delete."""

    organization_code: str
    """Code of the organization that the department belongs to.

    Example: `"example"`.
    """
    department_id: str
    """ID of the department, of the kind that `department_id_type` names. `root` is the top of
    the organization.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    department_id_type: DepartmentIdType | str | UnsetType = UNSET
    """Kind of the ID in `department_id`.

    Default: `"department_id"`. Example: `"department_id"`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("department_id", "departmentId"),
        Field(
            "department_id_type",
            "departmentIdType",
            Ref("department_id_type", "DepartmentIdType"),
        ),
        Field("tenant_id", "tenantId"),
        required=("organizationCode", "departmentId"),
    )

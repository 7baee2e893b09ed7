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
    from .organization_name_i18n_dto import OrganizationNameI18nDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateOrganizationReqDto(Model):
    """An organization to create."""

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
    open_department_id: str | UnsetType = UNSET
    """ID of the top department in an outside system, for programs that keep both in step.

    Example: `"od_7dab8a3d3cdc"`.
    """
    i18n: OrganizationNameI18nDto | Mapping[str, Any] | UnsetType = UNSET
    """Names in other languages."""
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    post_id_list: Sequence[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    metadata: Mapping[str, Any]
    """Metadata by name. Published as required and described nowhere; send an empty object where
    there is none.

    Example: `{}`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("organization_name", "organizationName"),
        Field("description"),
        Field("open_department_id", "openDepartmentId"),
        Field("i18n", None, Ref("organization_name_i18n_dto", "OrganizationNameI18nDto")),
        Field("tenant_id", "tenantId"),
        Field("post_id_list", "postIdList"),
        Field("metadata"),
        required=("organizationCode", "organizationName", "metadata"),
    )

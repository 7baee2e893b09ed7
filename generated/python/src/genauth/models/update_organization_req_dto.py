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
class UpdateOrganizationReqDto(Model):
    """A change to an organization. What is left out stays as it is."""

    organization_code: str
    """Present code of the organization to change.

    Example: `"example"`.
    """
    description: str | UnsetType = UNSET
    """What the organization is.

    Example: `"Makes example products"`.
    """
    open_department_id: str | UnsetType = UNSET
    """ID of the top department in an outside system, for programs that keep both in step.

    Example: `"od_7dab8a3d3cdc"`.
    """
    leader_user_ids: Sequence[str] | UnsetType = UNSET
    """IDs of the users who lead it.

    Example: `["6229ffa4b1c08d2cade3e3d9"]`.
    """
    i18n: OrganizationNameI18nDto | Mapping[str, Any] | UnsetType = UNSET
    """Names in other languages."""
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    organization_new_code: str | UnsetType = UNSET
    """Code after the change. Unique in the user pool.

    Example: `"example-group"`.
    """
    organization_name: str | UnsetType = UNSET
    """Name after the change.

    Example: `"Example Group"`.
    """
    post_id_list: Sequence[str] | UnsetType = UNSET
    """IDs of the posts (positions) that exist there.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("description"),
        Field("open_department_id", "openDepartmentId"),
        Field("leader_user_ids", "leaderUserIds"),
        Field("i18n", None, Ref("organization_name_i18n_dto", "OrganizationNameI18nDto")),
        Field("tenant_id", "tenantId"),
        Field("organization_new_code", "organizationNewCode"),
        Field("organization_name", "organizationName"),
        Field("post_id_list", "postIdList"),
        required=("organizationCode",),
    )

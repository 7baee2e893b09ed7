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
class SearchDepartmentsReqDto(Model):
    """What to search departments for."""

    organization_code: str
    """Code of the organization to search in.

    Example: `"example"`.
    """
    keywords: str
    """Text to search for in the names.

    Example: `"Engineer"`.
    """
    with_custom_data: bool | UnsetType = UNSET
    """Whether the answer includes `custom_data`.

    Default: `False`. Example: `True`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("organization_code", "organizationCode"),
        Field("keywords"),
        Field("with_custom_data", "withCustomData"),
        Field("tenant_id", "tenantId"),
        required=("organizationCode", "keywords"),
    )

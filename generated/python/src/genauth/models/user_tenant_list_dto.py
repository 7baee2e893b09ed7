"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import INSTANT
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True, kw_only=True, repr=False)
class UserTenantListDto(Model):
    """A tenant that the signed-in user belongs to."""

    tenant_id: str
    """ID of the tenant, which signing in to it takes.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    tenant_name: str
    """Name of the tenant, as people see it.

    Example: `"Example Inc."`.
    """
    join_at: datetime | str
    """When the user joined it.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """

    _fields: ClassVar = Fields(
        Field("tenant_id", "tenantId"),
        Field("tenant_name", "tenantName"),
        Field("join_at", "joinAt", INSTANT),
        required=("tenantId", "tenantName", "joinAt"),
    )

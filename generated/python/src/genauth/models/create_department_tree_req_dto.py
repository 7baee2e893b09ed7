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
    from .user_info_dto import UserInfoDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateDepartmentTreeReqDto(Model):
    """A department with what stands below it and who belongs to it."""

    name: str
    """Name of the department.

    Example: `"Engineering"`.
    """
    children: Sequence[str] | UnsetType = UNSET
    """What stands below it. Published as a list of texts, without an example.

    Example: `[]`.
    """
    members: UserInfoDto | Mapping[str, Any] | UnsetType = UNSET
    """Who belongs to it."""
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant, where the organization belongs to one and not to the whole user pool.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("name"),
        Field("children"),
        Field("members", None, Ref("user_info_dto", "UserInfoDto")),
        Field("tenant_id", "tenantId"),
        required=("name",),
    )

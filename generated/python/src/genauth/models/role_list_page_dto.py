"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .role_permission_list_dto import RolePermissionListDto


@dataclass(slots=True, kw_only=True, repr=False)
class RoleListPageDto(Model):
    """One page of role assignments."""

    total_count: int | UnsetType = UNSET
    """How many assignments there are on all pages together.

    Example: `1`.
    """
    data: list[RolePermissionListDto]
    """The assignments on this page."""

    _fields: ClassVar = Fields(
        Field("total_count", "totalCount"),
        Field("data", None, ListOf(Ref("role_permission_list_dto", "RolePermissionListDto"))),
        required=("data",),
    )

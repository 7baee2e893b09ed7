"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .get_user_auth_resource_permission_list import GetUserAuthResourcePermissionList


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserAuthResourcePermissionListDataDto(Model):
    """What the user may do."""

    permission_list: list[GetUserAuthResourcePermissionList]
    """One entry for each resource."""

    _fields: ClassVar = Fields(
        Field(
            "permission_list",
            "permissionList",
            ListOf(
                Ref("get_user_auth_resource_permission_list", "GetUserAuthResourcePermissionList"),
            ),
        ),
        required=("permissionList",),
    )

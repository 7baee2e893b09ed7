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
    from .user_auth_resource_list_dto import UserAuthResourceListDto


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserAuthResourceListDataDto(Model):
    """What the user may use."""

    user_permission_list: list[UserAuthResourceListDto]
    """One entry for each permission namespace."""

    _fields: ClassVar = Fields(
        Field(
            "user_permission_list",
            "userPermissionList",
            ListOf(Ref("user_auth_resource_list_dto", "UserAuthResourceListDto")),
        ),
        required=("userPermissionList",),
    )

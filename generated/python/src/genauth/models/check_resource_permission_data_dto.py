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
    from .check_resource_permission_resp_dto import CheckResourcePermissionRespDto


@dataclass(slots=True, kw_only=True, repr=False)
class CheckResourcePermissionDataDto(Model):
    """What the user may do."""

    check_result_list: list[CheckResourcePermissionRespDto]
    """One entry for each resource of the request."""

    _fields: ClassVar = Fields(
        Field(
            "check_result_list",
            "checkResultList",
            ListOf(Ref("check_resource_permission_resp_dto", "CheckResourcePermissionRespDto")),
        ),
        required=("checkResultList",),
    )

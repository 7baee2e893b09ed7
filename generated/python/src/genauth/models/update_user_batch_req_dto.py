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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .update_user_batch_options_dto import UpdateUserBatchOptionsDto
    from .update_user_info_dto import UpdateUserInfoDto


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateUserBatchReqDto(Model):
    """The users to change in one call."""

    list: Sequence[UpdateUserInfoDto | Mapping[str, Any]]
    """The users to change. The service states no limit; to be safe, send no more than 50 at a
    time, the limit for creating users.
    """
    options: UpdateUserBatchOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How the users are changed. It applies to every user in `list`."""

    _fields: ClassVar = Fields(
        Field("list", None, ListOf(Ref("update_user_info_dto", "UpdateUserInfoDto"))),
        Field("options", None, Ref("update_user_batch_options_dto", "UpdateUserBatchOptionsDto")),
        required=("list",),
    )

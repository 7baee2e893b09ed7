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
    from .create_user_info_dto import CreateUserInfoDto
    from .create_user_options_dto import CreateUserOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateUserBatchReqDto(Model):
    """The users to create in one call."""

    list: Sequence[CreateUserInfoDto | Mapping[str, Any]]
    """The users to create, 1 to 50 of them.

    1 to 50 items.
    """
    options: CreateUserOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How the users are created. It applies to every user in `list`."""

    _fields: ClassVar = Fields(
        Field("list", None, ListOf(Ref("create_user_info_dto", "CreateUserInfoDto"))),
        Field("options", None, Ref("create_user_options_dto", "CreateUserOptionsDto")),
        required=("list",),
    )

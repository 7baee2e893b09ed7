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
    import builtins

    from .user_login_history_dto import UserLoginHistoryDto


@dataclass(slots=True, kw_only=True, repr=False)
class UserLoginHistoryPagingDto(Model):
    """One page of sign-ins."""

    total_count: int
    """How many sign-ins there are on all pages together.

    Example: `1`.
    """
    list: builtins.list[UserLoginHistoryDto]
    """The sign-ins on this page."""

    _fields: ClassVar = Fields(
        Field("total_count", "totalCount"),
        Field("list", None, ListOf(Ref("user_login_history_dto", "UserLoginHistoryDto"))),
        required=("totalCount", "list"),
    )

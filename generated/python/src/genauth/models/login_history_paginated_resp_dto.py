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

    from .login_history_dto import LoginHistoryDto


@dataclass(slots=True, kw_only=True, repr=False)
class LoginHistoryPaginatedRespDto(Model):
    """One page of sign-ins."""

    total_count: int
    """How many sign-ins there are on all pages together.

    Example: `1`.
    """
    list: builtins.list[LoginHistoryDto]
    """The sign-ins on this page."""

    _fields: ClassVar = Fields(
        Field("total_count", "totalCount"),
        Field("list", None, ListOf(Ref("login_history_dto", "LoginHistoryDto"))),
        required=("totalCount", "list"),
    )

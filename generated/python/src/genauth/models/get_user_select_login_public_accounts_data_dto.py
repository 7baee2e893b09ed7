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
    from .get_user_select_login_public_accounts_origin_user_dto import (
        GetUserSelectLoginPublicAccountsOriginUserDto,
    )
    from .list_public_account_data_dto import ListPublicAccountDataDto


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserSelectLoginPublicAccountsDataDto(Model):
    """Public accounts, and who asks for them."""

    public_accounts: list[ListPublicAccountDataDto]
    """The accounts that the user may switch to."""
    origin_user: GetUserSelectLoginPublicAccountsOriginUserDto | UnsetType = UNSET
    """The user who signed in, where `with_origin_user` asks for it."""

    _fields: ClassVar = Fields(
        Field(
            "public_accounts",
            "publicAccounts",
            ListOf(Ref("list_public_account_data_dto", "ListPublicAccountDataDto")),
        ),
        Field(
            "origin_user",
            "originUser",
            Ref(
                "get_user_select_login_public_accounts_origin_user_dto",
                "GetUserSelectLoginPublicAccountsOriginUserDto",
            ),
        ),
        required=("publicAccounts",),
    )

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
    from .._runtime.unset import UnsetType
    from .public_account_user_type import PublicAccountUserType


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserSelectLoginPublicAccountsOriginUserDto(Model):
    """The user who is behind a public account."""

    user_id: str
    """ID of the user who signed in.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    avatar: str | UnsetType = UNSET
    """URL of the profile picture.

    Example: `"https://example.com/photos/bob.png"`.
    """
    display_name: str | UnsetType = UNSET
    """Name to show for the user.

    Example: `"Bob Zhang"`.
    """
    usertype: PublicAccountUserType | str | UnsetType = UNSET
    """Kind of the account.

    Example: `"1"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("avatar"),
        Field("display_name", "displayName"),
        Field("usertype", None, Ref("public_account_user_type", "PublicAccountUserType")),
        required=("userId",),
    )

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
class ListPublicAccountDataDto(Model):
    """A public account: one that several users share, such as that of a reception desk."""

    user_id: str
    """ID of the account.

    Example: `"6229ffa4b1c08d2cade3e3e1"`.
    """
    avatar: str | UnsetType = UNSET
    """URL of the profile picture.

    Example: `"https://example.com/photos/reception.png"`.
    """
    display_name: str | UnsetType = UNSET
    """Name to show for the account.

    Example: `"Reception"`.
    """
    usertype: PublicAccountUserType | str | UnsetType = UNSET
    """Kind of the account.

    Example: `"2"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("avatar"),
        Field("display_name", "displayName"),
        Field("usertype", None, Ref("public_account_user_type", "PublicAccountUserType")),
        required=("userId",),
    )

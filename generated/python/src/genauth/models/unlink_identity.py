"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class UnlinkIdentity(Model):
    """Whose accounts at which identity source to unlink."""

    ext_idp_id: str
    """ID of the identity source.

    Example: `"6076bac1e5f2a94d80d993b5"`.
    """
    user_id: str
    """ID of the user, as GenAuth assigned it.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    type: str | UnsetType = UNSET
    """Kind of the ID at the identity source, such as `openid` or `unionid`.

    Example: `"openid"`.
    """
    is_social: bool | UnsetType = UNSET
    """Whether the identity source is a social one, such as WeChat, and not a company directory.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("ext_idp_id", "extIdpId"),
        Field("user_id", "userId"),
        Field("type"),
        Field("is_social", "isSocial"),
        required=("extIdpId", "userId"),
    )

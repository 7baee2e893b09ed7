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
    from typing import Any

    from .._runtime.unset import UnsetType
    from .identity_provider import IdentityProvider


@dataclass(slots=True, kw_only=True, repr=False)
class IdentityDto(Model):
    """A user's account at an identity source."""

    identity_id: str
    """ID of this link between user and account, 24 hexadecimal characters, assigned by the
    service.

    Example: `"62299d8b866d2dab79a89dc4"`.
    """
    ext_idp_id: str
    """ID of the identity source in GenAuth, 24 hexadecimal characters.

    Example: `"6076bac1e5f2a94d80d993b5"`.
    """
    provider: IdentityProvider | str
    """Kind of identity source that the account belongs to.

    Example: `"wechat"`.
    """
    type: str
    """What `user_id_in_idp` is at the identity source: `openid`, `unionid` or `primary`, for
    example.

    Example: `"openid"`.
    """
    user_id_in_idp: str
    """ID of the user at the identity source.

    Example: `"oj7Nq05R-RRaqak0_YlMLnnIwsvg"`.
    """
    user_info_in_idp: dict[str, Any]
    """What the identity source says about the user. The identity source decides on the keys.

    Example: `{"nickname": "Bobby"}`.
    """
    access_token: str | UnsetType = UNSET
    """The user's access token at the identity source. Present only when the user asks for it;
    the management API never returns it.

    Example: `"example-access-token"`.
    """
    refresh_token: str | UnsetType = UNSET
    """The user's refresh token at the identity source. Present only when the user asks for it;
    the management API never returns it.

    Example: `"example-refresh-token"`.
    """
    origin_conn_ids: list[str]
    """IDs of the connections of the identity source that the account comes through.

    Example: `["605492ac41b3d7e0362f0707"]`.
    """

    _fields: ClassVar = Fields(
        Field("identity_id", "identityId"),
        Field("ext_idp_id", "extIdpId"),
        Field("provider", None, Ref("identity_provider", "IdentityProvider")),
        Field("type"),
        Field("user_id_in_idp", "userIdInIdp"),
        Field("user_info_in_idp", "userInfoInIdp", sensitive=True),
        Field("access_token", "accessToken", sensitive=True),
        Field("refresh_token", "refreshToken", sensitive=True),
        Field("origin_conn_ids", "originConnIds"),
        required=(
            "identityId",
            "extIdpId",
            "provider",
            "type",
            "userIdInIdp",
            "userInfoInIdp",
            "originConnIds",
        ),
    )

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
class OidcTokenHintReqDto(Model):
    """A token to check or to revoke, and the application that asks for this."""

    token: str
    """The access token or the refresh token.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """
    token_type_hint: str | UnsetType = UNSET
    """Kind of the token, `access_token` or `refresh_token`. It only saves the service a search.

    Example: `"access_token"`.
    """
    client_id: str | UnsetType = UNSET
    """ID of the application. Leave it out when the `Authorization` header carries it.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    client_secret: str | UnsetType = UNSET
    """Secret of the application. Leave it out when the `Authorization` header carries it, or
    when the application has none.

    Example: `"00000000000000000000000000000000"`.
    """

    _fields: ClassVar = Fields(
        Field("token", sensitive=True),
        Field("token_type_hint"),
        Field("client_id"),
        Field("client_secret", sensitive=True),
        required=("token",),
    )

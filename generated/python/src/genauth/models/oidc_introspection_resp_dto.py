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
class OidcIntrospectionRespDto(Model):
    """What is known about a token. When the token is not valid, only `active` is present."""

    active: bool
    """Whether the token is valid at this moment.

    Example: `True`.
    """
    sub: str | UnsetType = UNSET
    """ID of the user, or of the application when the token is the application's own.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    client_id: str | UnsetType = UNSET
    """ID of the application that the token was issued to.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    exp: int | UnsetType = UNSET
    """When the token expires, in seconds since 1970-01-01 UTC.

    Example: `1658021930`.
    """
    iat: int | UnsetType = UNSET
    """When the token was issued, in seconds since 1970-01-01 UTC.

    Example: `1656812330`.
    """
    iss: str | UnsetType = UNSET
    """Issuer of the token.

    Example: `"https://your-app.genauth.ai/oidc"`.
    """
    jti: str | UnsetType = UNSET
    """ID of the token.

    Example: `"K3vT9xQm2LpZ7bWs"`.
    """
    scope: str | UnsetType = UNSET
    """The scopes of the token, separated by spaces.

    Example: `"openid profile"`.
    """
    token_type: str | UnsetType = UNSET
    """How the token is sent, usually `Bearer`.

    Example: `"Bearer"`.
    """

    _fields: ClassVar = Fields(
        Field("active"),
        Field("sub"),
        Field("client_id"),
        Field("exp"),
        Field("iat"),
        Field("iss"),
        Field("jti"),
        Field("scope"),
        Field("token_type"),
        required=("active",),
    )

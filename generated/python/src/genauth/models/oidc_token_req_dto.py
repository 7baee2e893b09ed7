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
    from .oidc_grant_type import OidcGrantType


@dataclass(slots=True, kw_only=True, repr=False)
class OidcTokenReqDto(Model):
    """What is exchanged for tokens, and for which application. Which fields are needed depends
    on `grant_type`.
    """

    grant_type: OidcGrantType | str
    """What is exchanged."""
    client_id: str | UnsetType = UNSET
    """ID of the application. Leave it out when the `Authorization` header carries it.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    client_secret: str | UnsetType = UNSET
    """Secret of the application. Leave it out when the `Authorization` header carries it, or
    when the application has none.

    Example: `"00000000000000000000000000000000"`.
    """
    code: str | UnsetType = UNSET
    """The code that the browser brought back from the sign-in page. For `authorization_code`.

    Example: `"l0Yq8wBvT3nM5kRz"`.
    """
    redirect_uri: str | UnsetType = UNSET
    """The same URL as at the authorization endpoint. For `authorization_code`.

    Example: `"https://app.example.com/callback"`.
    """
    code_verifier: str | UnsetType = UNSET
    """The random text whose hash was sent as `code_challenge` (PKCE). For `authorization_code`.

    43 to 128 characters.

    Example: `"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"`.
    """
    refresh_token: str | UnsetType = UNSET
    """The refresh token. For the grant type `refresh_token`.

    Example: `"Vx5dJ8sQ1hTn4mYk"`.
    """
    scope: str | UnsetType = UNSET
    """The scopes that are asked for, separated by spaces. With a refresh token, no more than
    were granted before.

    Example: `"openid profile"`.
    """

    _fields: ClassVar = Fields(
        Field("grant_type", None, Ref("oidc_grant_type", "OidcGrantType")),
        Field("client_id"),
        Field("client_secret", sensitive=True),
        Field("code", sensitive=True),
        Field("redirect_uri"),
        Field("code_verifier", sensitive=True),
        Field("refresh_token", sensitive=True),
        Field("scope"),
        required=("grant_type",),
    )

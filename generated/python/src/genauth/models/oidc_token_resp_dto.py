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
class OidcTokenRespDto(Model):
    """The tokens that the token endpoint returns."""

    access_token: str
    """The access token, for calls in the name of the user, or of the application itself.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """
    token_type: str
    """How the access token is sent, usually `Bearer`.

    Example: `"Bearer"`.
    """
    expires_in: int
    """Lifetime of the access token in seconds, counted from the answer.

    Example: `1209600`.
    """
    scope: str | UnsetType = UNSET
    """The scopes that were granted, separated by spaces. They can be fewer than were asked for.

    Example: `"openid profile"`.
    """
    id_token: str | UnsetType = UNSET
    """The ID token, a signed JWT that says who the user is. Present with the scope `openid`.
    Verify it before you rely on it.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """
    refresh_token: str | UnsetType = UNSET
    """Obtains new tokens without the user. Present with the scope `offline_access`. Always keep
    the newest one: each use may replace it.

    Example: `"Vx5dJ8sQ1hTn4mYk"`.
    """

    _fields: ClassVar = Fields(
        Field("access_token", sensitive=True),
        Field("token_type"),
        Field("expires_in"),
        Field("scope"),
        Field("id_token", sensitive=True),
        Field("refresh_token", sensitive=True),
        required=("access_token", "token_type", "expires_in"),
    )

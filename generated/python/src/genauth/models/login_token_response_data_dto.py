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
class LoginTokenResponseDataDto(Model):
    """The tokens of a user who signed in."""

    access_token: str | UnsetType = UNSET
    """The access token, for calls in the name of the user. Set it as the option `access_token`
    of a client.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """
    id_token: str | UnsetType = UNSET
    """The ID token, a signed JWT that says who the user is. Present with the scope `openid`.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """
    refresh_token: str | UnsetType = UNSET
    """Obtains new tokens without the user. Present with the scope `offline_access`.

    Example: `"Vx5dJ8sQ1hTn4mYk"`.
    """
    token_type: str
    """How the access token is sent, usually `Bearer`.

    Example: `"Bearer"`.
    """
    expire_in: int
    """Lifetime of the access token in seconds, counted from the answer. The token endpoint of
    OpenID Connect calls it `expires_in`.

    Example: `1209600`.
    """

    _fields: ClassVar = Fields(
        Field("access_token", sensitive=True),
        Field("id_token", sensitive=True),
        Field("refresh_token", sensitive=True),
        Field("token_type"),
        Field("expire_in"),
        required=("token_type", "expire_in"),
    )

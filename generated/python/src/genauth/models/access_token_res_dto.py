"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class AccessTokenResDto(Model):
    """A management token and its lifetime."""

    access_token: str
    """The management token, a JWT. Send it as `Authorization: Bearer …`. Its claim
    `scoped_userpool_id` holds the ID of the user pool that it is valid for.
    """
    expires_in: int
    """Lifetime of the token in seconds, counted from the answer; usually 7200. There is no
    refresh token: obtain a new token when this one is about to expire.

    Example: `7200`.
    """

    _fields: ClassVar = Fields(
        Field("access_token", sensitive=True),
        Field("expires_in"),
        required=("access_token", "expires_in"),
    )

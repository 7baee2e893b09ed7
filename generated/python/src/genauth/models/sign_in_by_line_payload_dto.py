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
class SignInByLinePayloadDto(Model):
    """Proof that the user has signed in to LINE on the device."""

    access_token: str
    """The access token that LINE gave to the program on the device.

    Example: `"fLq2uWk7zR"`.
    """
    id_token: str | UnsetType = UNSET
    """The ID token that LINE gave to the program, where it was granted the scope `openid`. With
    it, the user is read from the token instead of being asked for.

    Example: `"eyJhbGciOiJub25lIn0.eyJzdWIiOiI2MjI5ZmZhNGIxYzA4ZDJjYWRlM2UzZDkifQ.example"`.
    """

    _fields: ClassVar = Fields(
        Field("access_token", sensitive=True),
        Field("id_token", sensitive=True),
        required=("access_token",),
    )

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
class MfaTokenIntrospectResponse(Model):
    """What is known about an MFA token. When the token is not valid, only `active` is present."""

    active: bool
    """Whether the token is valid at this moment.

    Example: `True`.
    """
    user_pool_id: str | UnsetType = UNSET
    """ID of the user pool that the user is in.

    Example: `"60b49eb83fd80adb96f26e60"`.
    """
    user_id: str | UnsetType = UNSET
    """ID of the user whom the token belongs to.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    exp: int | UnsetType = UNSET
    """When the token expires, in seconds since 1970-01-01 UTC.

    Example: `1656814330`.
    """
    iat: int | UnsetType = UNSET
    """When the token was issued, in seconds since 1970-01-01 UTC.

    Example: `1656812330`.
    """

    _fields: ClassVar = Fields(
        Field("active"),
        Field("user_pool_id", "userPoolId"),
        Field("user_id", "userId"),
        Field("exp"),
        Field("iat"),
        required=("active",),
    )

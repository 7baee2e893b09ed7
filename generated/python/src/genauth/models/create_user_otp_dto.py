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
class CreateUserOtpDto(Model):
    """A one-time password generator of a user."""

    secret: str
    """Secret that the authenticator app shares with the service, in Base32.

    Example: `"EXAMPLEOTPSECRET"`.
    """
    recovery_code: str | UnsetType = UNSET
    """Code that lets the user sign in when the authenticator app is lost.

    Example: `"0000-0000-0000-0000-0000-0000"`.
    """

    _fields: ClassVar = Fields(
        Field("secret", sensitive=True),
        Field("recovery_code", "recoveryCode", sensitive=True),
        required=("secret",),
    )

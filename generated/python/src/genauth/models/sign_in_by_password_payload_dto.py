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
class SignInByPasswordPayloadDto(Model):
    """An account and its password. One of `account`, `email`, `username` and `phone` is needed."""

    password: str
    """The password, encrypted as `options.password_encrypt_type` says, or in plain text when
    that is not set.

    Example: `"example-Passw0rd"`.
    """
    account: str | UnsetType = UNSET
    """Email address, phone number or user name, whichever the user typed.

    Example: `"bob"`.
    """
    email: str | UnsetType = UNSET
    """Email address.

    Example: `"bob@example.com"`.
    """
    username: str | UnsetType = UNSET
    """User name.

    Example: `"bob"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number, without the country code.

    Example: `"2025550123"`.
    """

    _fields: ClassVar = Fields(
        Field("password", sensitive=True),
        Field("account"),
        Field("email"),
        Field("username"),
        Field("phone"),
        required=("password",),
    )

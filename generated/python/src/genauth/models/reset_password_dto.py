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
    from .password_encrypt_type import PasswordEncryptType


@dataclass(slots=True, kw_only=True, repr=False)
class ResetPasswordDto(Model):
    """A new password for somebody who has forgotten the old one."""

    password_reset_token: str
    """Token from `verify_reset_password_request`.

    Example: `"password-reset-token-of-bob"`.
    """
    password: str
    """The new password, encrypted as `password_encrypt_type` says, or in plain text when that is
    not set. How strong it must be is a setting of the user pool.

    Example: `"example-Passw0rd-2"`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the password is encrypted in the request.

    Default: `"none"`. Example: `"none"`.
    """

    _fields: ClassVar = Fields(
        Field("password_reset_token", "passwordResetToken", sensitive=True),
        Field("password", sensitive=True),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
        required=("passwordResetToken", "password"),
    )

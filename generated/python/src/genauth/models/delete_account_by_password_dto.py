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
class DeleteAccountByPasswordDto(Model):
    """The password of the user."""

    password: str
    """The password, encrypted as `password_encrypt_type` says, or in plain text when that is not
    set.

    Example: `"example-Passw0rd"`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the password is encrypted in the request.

    Default: `"none"`. Example: `"none"`.
    """

    _fields: ClassVar = Fields(
        Field("password", sensitive=True),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
        required=("password",),
    )

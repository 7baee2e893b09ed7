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
class UpdatePasswordDto(Model):
    """A new password for the signed-in user."""

    new_password: str
    """Password after the change, encrypted as `password_encrypt_type` says, or in plain text
    when that is not set. How strong it must be is a setting of the user pool.

    Example: `"example-Passw0rd-2"`.
    """
    old_password: str | UnsetType = UNSET
    """Present password, encrypted in the same way. Needed unless the user has none yet:
    `get_security_level` tells.

    Example: `"example-Passw0rd"`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How both passwords are encrypted in the request. Left out, they are not.

    Example: `"none"`.
    """

    _fields: ClassVar = Fields(
        Field("new_password", "newPassword", sensitive=True),
        Field("old_password", "oldPassword", sensitive=True),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
        required=("newPassword",),
    )

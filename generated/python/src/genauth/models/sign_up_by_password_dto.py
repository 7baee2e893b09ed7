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
class SignUpByPasswordDto(Model):
    """An account and the password for it. Either `username` or `email` is needed."""

    password: str
    """The password that the user chose, encrypted as `options.password_encrypt_type` says, or in
    plain text when that is not set. It must meet the password rules of the user pool.

    Example: `"example-Passw0rd"`.
    """
    username: str | UnsetType = UNSET
    """User name. Unique in the user pool.

    Example: `"bob"`.
    """
    email: str | UnsetType = UNSET
    """Email address. Unique in the user pool.

    Example: `"bob@example.com"`.
    """

    _fields: ClassVar = Fields(
        Field("password", sensitive=True),
        Field("username"),
        Field("email"),
        required=("password",),
    )

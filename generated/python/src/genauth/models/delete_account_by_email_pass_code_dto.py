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
class DeleteAccountByEmailPassCodeDto(Model):
    """The email address of the user, and the proof of reading it."""

    email: str | UnsetType = UNSET
    """Email address of the user.

    Example: `"bob@example.com"`.
    """
    pass_code: str
    """Verification code that was sent to this address.

    Example: `"123456"`.
    """

    _fields: ClassVar = Fields(
        Field("email"),
        Field("pass_code", "passCode", sensitive=True),
        required=("passCode",),
    )

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
class UpdateEmailByEmailPassCodeDto(Model):
    """Two email addresses, and the codes that prove that the user reads both."""

    new_email: str
    """Address after the change. No other user of the user pool may have it.

    Example: `"bob.zhang@example.com"`.
    """
    new_email_pass_code: str
    """Verification code that was sent to the new address.

    Example: `"123456"`.
    """
    old_email: str | UnsetType = UNSET
    """Present address. Needed when the user has one.

    Example: `"bob@example.com"`.
    """
    old_email_pass_code: str | UnsetType = UNSET
    """Verification code that was sent to the present address. Needed when the user has one.

    Example: `"654321"`.
    """

    _fields: ClassVar = Fields(
        Field("new_email", "newEmail"),
        Field("new_email_pass_code", "newEmailPassCode", sensitive=True),
        Field("old_email", "oldEmail"),
        Field("old_email_pass_code", "oldEmailPassCode", sensitive=True),
        required=("newEmail", "newEmailPassCode"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class BindEmailDto(Model):
    """An email address for the signed-in user, and the proof that the user reads it."""

    email: str
    """Email address. No other user of the user pool may have it; upper and lower case do not
    matter.

    Example: `"bob@example.com"`.
    """
    pass_code: str
    """Verification code that was sent to this address.

    Example: `"123456"`.
    """

    _fields: ClassVar = Fields(
        Field("email"),
        Field("pass_code", "passCode", sensitive=True),
        required=("email", "passCode"),
    )

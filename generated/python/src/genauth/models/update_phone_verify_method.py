"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UpdatePhoneVerifyMethod(OpenStr):
    """How a user proves that the phone number may be changed."""

    PHONE_PASSCODE = "PHONE_PASSCODE"
    """With a code that was sent to the new number, and one to the old number where there is one."""

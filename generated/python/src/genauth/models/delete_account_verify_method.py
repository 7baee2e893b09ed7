"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DeleteAccountVerifyMethod(OpenStr):
    """How a user proves that the account may be deleted."""

    PHONE_PASSCODE = "PHONE_PASSCODE"
    """With a code that was sent to the phone number of the user."""
    EMAIL_PASSCODE = "EMAIL_PASSCODE"
    """With a code that was sent to the email address of the user."""
    PASSWORD = "PASSWORD"
    """With the password."""

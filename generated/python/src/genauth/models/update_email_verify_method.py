"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UpdateEmailVerifyMethod(OpenStr):
    """How a user proves that the email address may be changed."""

    EMAIL_PASSCODE = "EMAIL_PASSCODE"
    """With a code that was sent to the new address, and one to the old address where there is
    one.
    """

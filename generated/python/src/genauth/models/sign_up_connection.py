"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class SignUpConnection(OpenStr):
    """How a new user proves who they are, now and at the next sign-in."""

    PASSWORD = "PASSWORD"
    """With a password that the user chooses."""
    PASSCODE = "PASSCODE"
    """With a code that was sent to the email address or the phone."""

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class AuthenticatorCode(OpenStr):
    """How a user unlocks a passkey."""

    FINGERPRINT = "fingerprint"
    """With a fingerprint."""
    FACE = "face"
    """With the face."""
    OTHER = "other"
    """In another way, such as a PIN or a security key."""

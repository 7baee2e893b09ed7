"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class QrCodeStatus(OpenStr):
    """What has become of a sign-in QR code."""

    PENDING = "PENDING"
    """Nobody has scanned it yet."""
    SCANNED = "SCANNED"
    """A user has scanned it and is asked to agree."""
    AUTHORIZED = "AUTHORIZED"
    """The user has agreed and is signed in."""
    CANCELLED = "CANCELLED"
    """The user has refused. Offer a new code."""
    EXPIRED = "EXPIRED"
    """Its time is over. Offer a new code."""
    ERROR = "ERROR"
    """Something went wrong. Offer a new code."""

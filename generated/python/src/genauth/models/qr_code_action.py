"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class QrCodeAction(OpenStr):
    """What a user did with a sign-in QR code."""

    SCAN = "SCAN"
    """Scanned it. Send this first, as soon as the code was scanned."""
    CONFIRM = "CONFIRM"
    """Agreed to the sign-in. Only after `SCAN`."""
    CANCEL = "CANCEL"
    """Refused the sign-in. Only after `SCAN`."""

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PushCodeAction(OpenStr):
    """What a user answered to a sign-in request."""

    CONFIRM = "CONFIRM"
    """Agreed to the sign-in."""
    CANCEL = "CANCEL"
    """Refused the sign-in."""

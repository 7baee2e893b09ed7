"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class PushCodeStatus(OpenStr):
    """What has become of a sign-in request that was sent to a phone."""

    PUSHED = "PUSHED"
    """It was sent, and the user has not answered yet."""
    AUTHORIZED = "AUTHORIZED"
    """The user has agreed and is signed in."""
    CANCELLED = "CANCELLED"
    """The user has refused."""
    EXPIRED = "EXPIRED"
    """Its time is over."""
    ERROR = "ERROR"
    """Something went wrong."""

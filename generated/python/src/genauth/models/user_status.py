"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserStatus(OpenStr):
    """State of an account. `Activated` is the normal state."""

    SUSPENDED = "Suspended"
    """The account has been taken out of use. The service does not document how this differs from
    `Deactivated`.
    """
    RESIGNED = "Resigned"
    """The person has left the organisation."""
    ACTIVATED = "Activated"
    """The account is in normal use."""
    ARCHIVED = "Archived"
    """The account has been archived."""
    DEACTIVATED = "Deactivated"
    """The account has been disabled. The service does not document how this differs from
    `Suspended`.
    """

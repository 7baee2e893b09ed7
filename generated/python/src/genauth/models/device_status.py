"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DeviceStatus(OpenStr):
    """State of a device."""

    ACTIVATED = "activated"
    """In use."""
    SUSPENDED = "suspended"
    """Out of use for a time."""
    DEACTIVATED = "deactivated"
    """Out of use."""

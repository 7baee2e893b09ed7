"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DeviceType(OpenStr):
    """Kind of a device."""

    BROWSER = "Browser"
    """A browser."""
    MOBILE = "Mobile"
    """An app on a phone or a tablet."""
    DESKTOP = "Desktop"
    """A program on a computer."""

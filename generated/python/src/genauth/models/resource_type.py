"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class ResourceType(OpenStr):
    """Kind of a resource that permissions are about."""

    DATA = "DATA"
    """Data, such as records or files."""
    API = "API"
    """An interface that programs call."""
    MENU = "MENU"
    """An entry of a menu."""
    BUTTON = "BUTTON"
    """A button."""
    UI = "UI"
    """Another part of a user interface."""

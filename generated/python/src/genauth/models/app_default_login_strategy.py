"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class AppDefaultLoginStrategy(OpenStr):
    """Who may use an application, where nothing else is said."""

    ALLOW_ALL = "ALLOW_ALL"
    """Every user of the user pool."""
    DENY_ALL = "DENY_ALL"
    """Nobody."""

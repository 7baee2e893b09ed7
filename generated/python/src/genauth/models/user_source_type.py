"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserSourceType(OpenStr):
    """How an account was created."""

    EXCEL = "excel"
    """Imported from a spreadsheet."""
    REGISTER = "register"
    """Created by the user, by signing up."""
    ADMIN_CREATED = "adminCreated"
    """Created by an administrator, in the console or with the management API."""
    SYNC = "sync"
    """Created by a synchronisation task."""

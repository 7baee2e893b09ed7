"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class WorkStatus(OpenStr):
    """Whether the user works in the organisation. It is independent of the state of the account."""

    CLOSED = "Closed"
    """The user no longer works in the organisation."""
    ACTIVE = "Active"
    """The user works in the organisation."""

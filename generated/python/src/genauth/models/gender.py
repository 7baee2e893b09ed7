"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class Gender(OpenStr):
    """Gender of a user, as far as it is recorded."""

    MALE = "M"
    """Male."""
    FEMALE = "F"
    """Female."""
    UNKNOWN = "U"
    """Not known or not stated."""

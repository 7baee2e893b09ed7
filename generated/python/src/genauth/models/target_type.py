"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class TargetType(OpenStr):
    """Kind of what a role or a permission is given to."""

    USER = "USER"
    """One user, by user ID."""
    ROLE = "ROLE"
    """Everybody who has a role, by the code of the role."""
    GROUP = "GROUP"
    """The members of a user group, by the code of the group."""
    DEPARTMENT = "DEPARTMENT"
    """The members of a department, by the ID of the department."""

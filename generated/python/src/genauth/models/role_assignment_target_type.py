"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class RoleAssignmentTargetType(OpenStr):
    """Kind of what roles are assigned to, in a list of assignments."""

    USER = "USER"
    """Users."""
    ORG = "ORG"
    """Departments and organizations."""

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DepartmentMemberSortBy(OpenStr):
    """What the members of a department are sorted by."""

    DEFAULT = "Default"
    """The order that the service finds best."""
    JOIN_DEPARTMENT_AT = "JoinDepartmentAt"
    """When they joined the department."""

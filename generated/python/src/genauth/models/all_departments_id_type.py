"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class AllDepartmentsIdType(OpenStr):
    """Kind of a department ID, where only two kinds are allowed."""

    DEPARTMENT_ID = "department_id"
    """The ID that GenAuth assigned to the department."""
    OPEN_DEPARTMENT_ID = "open_department_id"
    """The department's ID in an outside system, as stored with the department."""

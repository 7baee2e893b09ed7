"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class UserDepartmentSortBy(OpenStr):
    """What the departments of a user are sorted by."""

    DEPARTMENT_CREATED_AT = "DepartmentCreatedAt"
    """When the department was created."""
    JOIN_DEPARTMENT_AT = "JoinDepartmentAt"
    """When the user joined the department."""
    DEPARTMENT_NAME = "DepartmentName"
    """The name of the department."""
    DEPARTMENT_CODE = "DepartmemtCode"
    """The code of the department. The wire value is misspelt."""

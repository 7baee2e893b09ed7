"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DepartmentSortField(OpenStr):
    """Field that departments can be sorted by."""

    UPDATED_AT = "updatedAt"
    """When the department was last changed."""
    CREATED_AT = "createdAt"
    """When the department was created."""
    NAME = "name"
    """The name of the department."""

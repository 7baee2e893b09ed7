"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class DepartmentIdType(OpenStr):
    """Kind of a department ID in a request."""

    DEPARTMENT_ID = "department_id"
    """The ID that GenAuth assigned to the department."""
    OPEN_DEPARTMENT_ID = "open_department_id"
    """The department's ID in an outside system, as stored with the department."""
    SYNC_RELATION = "sync_relation"
    """The department's ID in a synchronised directory, written `<provider>:<department ID
    there>`, such as `lark:od_e1f2`.
    """
    CUSTOM_FIELD = "custom_field"
    """A custom field of the department. The service does not document which field, nor how the
    value is written; try it before you rely on it.
    """
    CODE = "code"
    """The code of the department."""

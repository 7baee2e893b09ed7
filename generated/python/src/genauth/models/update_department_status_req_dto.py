"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateDepartmentStatusReqDto(Model):
    """Whether a department is in use."""

    department_id: str
    """ID of the department, as GenAuth assigned it.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    status: bool
    """`true` to use the department, `false` to put it out of use.

    Example: `False`.
    """

    _fields: ClassVar = Fields(
        Field("department_id", "departmentId"),
        Field("status"),
        required=("departmentId", "status"),
    )

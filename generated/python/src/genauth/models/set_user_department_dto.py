"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class SetUserDepartmentDto(Model):
    """A department that a user shall belong to."""

    department_id: str
    """ID of the department, as GenAuth assigned it.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    is_leader: bool | UnsetType = UNSET
    """Whether the user leads it.

    Example: `True`.
    """
    is_main_department: bool | UnsetType = UNSET
    """Whether it is the user's main department. At most one is.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("department_id", "departmentId"),
        Field("is_leader", "isLeader"),
        Field("is_main_department", "isMainDepartment"),
        required=("departmentId",),
    )

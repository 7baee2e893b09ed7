"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class Result(Model):
    """What a batch did."""

    add_user: int
    """How many users were created.

    Example: `1`.
    """
    update_user: int
    """How many users were updated.

    Example: `0`.
    """
    add_department: int
    """How many departments were created.

    Example: `1`.
    """
    update_department: int
    """How many departments were updated.

    Example: `0`.
    """

    _fields: ClassVar = Fields(
        Field("add_user", "addUser"),
        Field("update_user", "updateUser"),
        Field("add_department", "addDepartment"),
        Field("update_department", "updateDepartment"),
        required=("addUser", "updateUser", "addDepartment", "updateDepartment"),
    )

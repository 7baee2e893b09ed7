"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .set_user_department_dto import SetUserDepartmentDto
    from .set_user_departments_options_dto import SetUserDepartmentsOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class SetUserDepartmentsDto(Model):
    """The departments a user shall belong to."""

    user_id: str
    """ID of the user, of the kind that `options` names.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    departments: Sequence[SetUserDepartmentDto | Mapping[str, Any]]
    """The departments, 1 to 50 of them.

    1 to 50 items.
    """
    options: SetUserDepartmentsOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to read the ID."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("departments", None, ListOf(Ref("set_user_department_dto", "SetUserDepartmentDto"))),
        Field(
            "options",
            None,
            Ref("set_user_departments_options_dto", "SetUserDepartmentsOptionsDto"),
        ),
        required=("userId", "departments"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Any

    from .filter_operator_of_users import FilterOperatorOfUsers


@dataclass(slots=True, kw_only=True, repr=False)
class ListUsersAdvancedFilterItemDto(Model):
    """One condition on users. All conditions must hold."""

    field: str
    """Name of a field of `UserDto`, or of a custom field.

    Example: `"status"`.
    """
    operator: FilterOperatorOfUsers | str
    """How it is compared.

    Example: `"EQUAL"`.
    """
    value: Any = UNSET
    """What it is compared with: a text, a number, or a list for `IN` and `BETWEEN`. Left out for
    `IS_NULL` and `NOT_NULL`.

    Example: `"Activated"`.
    """

    _fields: ClassVar = Fields(
        Field("field"),
        Field("operator", None, Ref("filter_operator_of_users", "FilterOperatorOfUsers")),
        Field("value"),
        required=("field", "operator"),
    )

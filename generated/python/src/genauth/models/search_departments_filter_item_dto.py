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

    from .filter_operator import FilterOperator


@dataclass(slots=True, kw_only=True, repr=False)
class SearchDepartmentsFilterItemDto(Model):
    """One condition of a search. All conditions must hold."""

    field: str
    """Name of the field that is looked at, such as `name` or `updatedAt`.

    Example: `"name"`.
    """
    operator: FilterOperator | str
    """How it is compared.

    Example: `"CONTAINS"`.
    """
    value: Any = UNSET
    """What it is compared with: a text, a number, or a list of them for `BETWEEN` and `IN`.

    Example: `"Engineer"`.
    """

    _fields: ClassVar = Fields(
        Field("field"),
        Field("operator", None, Ref("filter_operator", "FilterOperator")),
        Field("value"),
        required=("field", "operator"),
    )

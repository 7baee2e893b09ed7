"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .sort_direction import SortDirection
    from .user_sort_field import UserSortField


@dataclass(slots=True, kw_only=True, repr=False)
class SortingDto(Model):
    """One step of a sort order."""

    field: UserSortField | str
    """What is sorted by.

    Example: `"createdAt"`.
    """
    order: SortDirection | str
    """In which direction.

    Example: `"desc"`.
    """

    _fields: ClassVar = Fields(
        Field("field", None, Ref("user_sort_field", "UserSortField")),
        Field("order", None, Ref("sort_direction", "SortDirection")),
        required=("field", "order"),
    )

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
class PaginationDto(Model):
    """Which page to return."""

    page: int | UnsetType = UNSET
    """Number of the page, counted from 1.

    At least 1.

    Default: `1`. Example: `1`.
    """
    limit: int | UnsetType = UNSET
    """How many items are on a page, at most 50.

    1 to 50.

    Default: `10`. Example: `10`.
    """

    _fields: ClassVar = Fields(Field("page"), Field("limit"))

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import INSTANT
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(slots=True, kw_only=True, repr=False)
class ListArchivedUsersRespDto(Model):
    """An archived user."""

    user_id: str
    """ID of the user, as GenAuth assigned it.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    archived_at: datetime | str
    """When the user was archived.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("archived_at", "archivedAt", INSTANT),
        required=("userId", "archivedAt"),
    )

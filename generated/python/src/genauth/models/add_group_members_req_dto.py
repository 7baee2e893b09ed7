"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True, kw_only=True, repr=False)
class AddGroupMembersReqDto(Model):
    """Users to add to a group."""

    code: str
    """Code of the group.

    Example: `"developer"`.
    """
    user_ids: Sequence[str]
    """IDs of the users, 1 to 50 of them, as GenAuth assigned them.

    1 to 50 items.

    Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("user_ids", "userIds"),
        required=("code", "userIds"),
    )

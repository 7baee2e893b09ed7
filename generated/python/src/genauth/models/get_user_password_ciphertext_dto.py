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
    from .._runtime.unset import UnsetType
    from .user_id_type import UserIdType


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserPasswordCiphertextDto(Model):
    """Whose password to read."""

    user_id: str
    """ID of the user, of the kind that `user_id_type` names.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    user_id_type: UserIdType | str | UnsetType = UNSET
    """Kind of the ID in `user_id`.

    Default: `"user_id"`. Example: `"user_id"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("user_id_type", "userIdType", Ref("user_id_type", "UserIdType")),
        required=("userId",),
    )

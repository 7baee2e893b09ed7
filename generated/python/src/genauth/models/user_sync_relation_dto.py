"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from typing import Any


@dataclass(slots=True, kw_only=True, repr=False)
class UserSyncRelationDto(Model):
    """A link between something here and the same thing in an outside directory."""

    provider: str
    """The outside directory, such as `lark`.

    Example: `"lark"`.
    """
    user_id_in_idp: str
    """ID in the outside directory.

    Example: `"od_e1f2"`.
    """
    user_info_in_idp: dict[str, Any]
    """What the outside directory says about it. The keys are those of the directory.

    Example: `{"name": "Engineering"}`.
    """

    _fields: ClassVar = Fields(
        Field("provider"),
        Field("user_id_in_idp", "userIdInIdp"),
        Field("user_info_in_idp", "userInfoInIdp"),
        required=("provider", "userIdInIdp", "userInfoInIdp"),
    )

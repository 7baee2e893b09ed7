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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .kick_users_options_dto import KickUsersOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class KickUsersDto(Model):
    """Whom to sign out, and where."""

    user_id: str
    """ID of the user, of the kind that `options` names.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    app_ids: Sequence[str]
    """IDs of the applications, 1 to 50 of them.

    1 to 50 items.

    Example: `["6193b7a2c4d85e0f9a1b2c3d"]`.
    """
    options: KickUsersOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to read the ID."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("app_ids", "appIds"),
        Field("options", None, Ref("kick_users_options_dto", "KickUsersOptionsDto")),
        required=("userId", "appIds"),
    )

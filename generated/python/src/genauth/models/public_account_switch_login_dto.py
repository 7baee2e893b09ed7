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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .sign_in_by_switch_options_dto import SignInBySwitchOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class PublicAccountSwitchLoginDto(Model):
    """The account to switch to."""

    target_user_id: str
    """User ID of the public account, or of the personal account on the way back.

    Example: `"6229ffa4b1c08d2cade3e3d1"`.
    """
    options: SignInBySwitchOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user in."""

    _fields: ClassVar = Fields(
        Field("target_user_id", "targetUserId"),
        Field("options", None, Ref("sign_in_by_switch_options_dto", "SignInBySwitchOptionsDto")),
        required=("targetUserId",),
    )

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
class SignInByDingTalkPayloadDto(Model):
    """Proof that the user has signed in to DingTalk on the device."""

    code: str
    """The code that DingTalk gave to the program on the device. It works once and for a short
    time.

    Example: `"l0Yq8wBvT3nM5kRz"`.
    """
    is_sns_code: bool | UnsetType = UNSET
    """Whether the code is for DingTalk's older interface `sns/getuserinfo_bycode`. Left out, it
    is exchanged for an access token.

    Example: `False`.
    """

    _fields: ClassVar = Fields(
        Field("code", sensitive=True),
        Field("is_sns_code", "isSnsCode"),
        required=("code",),
    )

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
class SignInByYidunPayloadDto(Model):
    """Proof of the phone number, from NetEase Yidun."""

    token: str | UnsetType = UNSET
    """Token of the check, as the program on the device got it from Yidun.

    Example: `"dK9pXe4sVt"`.
    """
    access_token: str | UnsetType = UNSET
    """Code of the carrier that goes with it.

    Example: `"fLq2uWk7zR"`.
    """

    _fields: ClassVar = Fields(
        Field("token", sensitive=True),
        Field("access_token", "accessToken", sensitive=True),
    )

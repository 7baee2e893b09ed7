"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByWechatMiniProgramPhoneInfoPayloadDto(Model):
    """The phone number that WeChat knows of the user, as a code."""

    code: str
    """The code that the mini program got when the user agreed to show the phone number. It is
    another one than that of `wx.login`.

    Example: `"tB6yJw1cHs"`.
    """

    _fields: ClassVar = Fields(Field("code", sensitive=True), required=("code",))

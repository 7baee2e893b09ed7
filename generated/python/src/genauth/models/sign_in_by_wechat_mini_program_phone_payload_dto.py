"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByWechatMiniProgramPhonePayloadDto(Model):
    """Proof of the phone number that WeChat knows of the user."""

    encrypted_data: str
    """Data about the user that WeChat encrypted, as the mini program got it.

    Example: `"Qn3VbzPp0y8xLw=="`.
    """
    iv: str
    """Start value for decrypting it, from the same answer of WeChat.

    Example: `"r7BXXKkLb8qrSNn05n0qiA=="`.
    """
    code: str
    """The code that `wx.login` returned in the mini program. It works once and for a short time.

    Example: `"l0Yq8wBvT3nM5kRz"`.
    """

    _fields: ClassVar = Fields(
        Field("encrypted_data", "encryptedData", sensitive=True),
        Field("iv"),
        Field("code", sensitive=True),
        required=("encryptedData", "iv", "code"),
    )

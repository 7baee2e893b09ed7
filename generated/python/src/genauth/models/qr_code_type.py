"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.model import OpenStr


class QrCodeType(OpenStr):
    """What a sign-in QR code is scanned with."""

    MOBILE_APP = "MOBILE_APP"
    """An app of your own."""
    WECHAT_MINIPROGRAM = "WECHAT_MINIPROGRAM"
    """A WeChat mini program."""
    WECHAT_OFFICIAL_ACCOUNT = "WECHAT_OFFICIAL_ACCOUNT"
    """WeChat, where the user follows an official account."""

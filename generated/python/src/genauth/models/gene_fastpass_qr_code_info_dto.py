"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .fastpass_user_info_dto import FastpassUserInfoDto


@dataclass(slots=True, kw_only=True, repr=False)
class GeneFastpassQRCodeInfoDto(Model):
    """What a QR code for fast sign-in on a phone holds."""

    scene: str
    """What the QR code is for. The app that scans it tells it by this from other codes. No list
    of the values is documented.

    Example: `"APP_LOGIN"`.
    """
    qrcode_id: str
    """ID of the QR code.

    Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
    """
    api_host: str
    """Address that the app talks to.

    Example: `"https://your-app.genauth.ai"`.
    """
    user: FastpassUserInfoDto
    """Who made the QR code, and will be signed in on the phone."""
    app_id: str
    """ID of the application that the user was signed in to when making it.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    userpool: FastpassUserInfoDto
    """The user pool of the user."""

    _fields: ClassVar = Fields(
        Field("scene"),
        Field("qrcode_id", "qrcodeId"),
        Field("api_host", "apiHost"),
        Field("user", None, Ref("fastpass_user_info_dto", "FastpassUserInfoDto")),
        Field("app_id", "appId"),
        Field("userpool", None, Ref("fastpass_user_info_dto", "FastpassUserInfoDto")),
        required=("scene", "qrcodeId", "apiHost", "user", "appId", "userpool"),
    )

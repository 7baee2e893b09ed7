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
    from .login_token_response_data_dto import LoginTokenResponseDataDto
    from .qr_code_status import QrCodeStatus
    from .qr_code_status_brief_user_info_dto import QRCodeStatusBriefUserInfoDto


@dataclass(slots=True, kw_only=True, repr=False)
class CheckQRCodeStatusDataDto(Model):
    """What has become of a sign-in QR code."""

    status: QrCodeStatus | str
    """How far the sign-in has come.

    Example: `"AUTHORIZED"`.
    """
    ticket: str | UnsetType = UNSET
    """Exchange it for tokens with `exchange_token_set_with_qr_code_ticket`. Present with
    `AUTHORIZED`, unless the application has the tokens returned here.

    Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
    """
    brief_user_info: QRCodeStatusBriefUserInfoDto | UnsetType = UNSET
    """Who scanned the code, so that the screen can greet them."""
    token_set: LoginTokenResponseDataDto | UnsetType = UNSET
    """The tokens. Present with `AUTHORIZED` where the security settings of the application allow
    it, which they do not by default: whoever knows the ID of the code could read them.
    """

    _fields: ClassVar = Fields(
        Field("status", None, Ref("qr_code_status", "QrCodeStatus")),
        Field("ticket", sensitive=True),
        Field(
            "brief_user_info",
            "briefUserInfo",
            Ref("qr_code_status_brief_user_info_dto", "QRCodeStatusBriefUserInfoDto"),
        ),
        Field(
            "token_set",
            "tokenSet",
            Ref("login_token_response_data_dto", "LoginTokenResponseDataDto"),
        ),
        required=("status",),
    )

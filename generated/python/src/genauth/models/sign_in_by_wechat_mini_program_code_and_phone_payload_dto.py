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
    from collections.abc import Mapping
    from typing import Any

    from .sign_in_by_wechat_mini_program_code_payload_dto import (
        SignInByWechatMiniProgramCodePayloadDto,
    )
    from .sign_in_by_wechat_mini_program_phone_info_payload_dto import (
        SignInByWechatMiniProgramPhoneInfoPayloadDto,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByWechatMiniProgramCodeAndPhonePayloadDto(Model):
    """Proof that the user has signed in to a WeChat mini program, with the phone number."""

    wx_login_info: SignInByWechatMiniProgramCodePayloadDto | Mapping[str, Any]
    """Proof that the user has signed in."""
    wx_phone_info: SignInByWechatMiniProgramPhoneInfoPayloadDto | Mapping[str, Any]
    """The phone number. A new user gets it; a user who exists gets it when they have none and
    nobody else has it.
    """

    _fields: ClassVar = Fields(
        Field(
            "wx_login_info",
            "wxLoginInfo",
            Ref(
                "sign_in_by_wechat_mini_program_code_payload_dto",
                "SignInByWechatMiniProgramCodePayloadDto",
            ),
        ),
        Field(
            "wx_phone_info",
            "wxPhoneInfo",
            Ref(
                "sign_in_by_wechat_mini_program_phone_info_payload_dto",
                "SignInByWechatMiniProgramPhoneInfoPayloadDto",
            ),
        ),
        required=("wxLoginInfo", "wxPhoneInfo"),
    )

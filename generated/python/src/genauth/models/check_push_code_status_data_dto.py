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
    from .push_code_status import PushCodeStatus


@dataclass(slots=True, kw_only=True, repr=False)
class CheckPushCodeStatusDataDto(Model):
    """What has become of a sign-in request."""

    status: PushCodeStatus | str
    """How far the sign-in has come.

    Example: `"AUTHORIZED"`.
    """
    token_set: LoginTokenResponseDataDto | UnsetType = UNSET
    """The tokens of the user. Present with `AUTHORIZED`."""

    _fields: ClassVar = Fields(
        Field("status", None, Ref("push_code_status", "PushCodeStatus")),
        Field(
            "token_set",
            "tokenSet",
            Ref("login_token_response_data_dto", "LoginTokenResponseDataDto"),
        ),
        required=("status",),
    )

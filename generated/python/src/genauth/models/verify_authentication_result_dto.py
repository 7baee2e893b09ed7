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


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyAuthenticationResultDto(Model):
    """Whether the passkey was accepted."""

    verified: bool
    """Whether the signature is right and the user is signed in.

    Example: `True`.
    """
    token_set: LoginTokenResponseDataDto | UnsetType = UNSET
    """The tokens of the user. Present when `verified` is true."""

    _fields: ClassVar = Fields(
        Field("verified"),
        Field(
            "token_set",
            "tokenSet",
            Ref("login_token_response_data_dto", "LoginTokenResponseDataDto"),
        ),
        required=("verified",),
    )

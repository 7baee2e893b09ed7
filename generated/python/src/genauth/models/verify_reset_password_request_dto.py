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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .reset_password_by_email_pass_code_dto import ResetPasswordByEmailPassCodeDto
    from .reset_password_by_phone_pass_code_dto import ResetPasswordByPhonePassCodeDto
    from .reset_password_verify_method import ResetPasswordVerifyMethod


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyResetPasswordRequestDto(Model):
    """The proof that a password may be reset. The payload that belongs to `verify_method` must
    be there.
    """

    verify_method: ResetPasswordVerifyMethod | str
    """Kind of the proof.

    Example: `"EMAIL_PASSCODE"`.
    """
    phone_pass_code_payload: ResetPasswordByPhonePassCodeDto | Mapping[str, Any] | UnsetType = UNSET
    """Number and code. Needed for `PHONE_PASSCODE`."""
    email_pass_code_payload: ResetPasswordByEmailPassCodeDto | Mapping[str, Any] | UnsetType = UNSET
    """Address and code. Needed for `EMAIL_PASSCODE`."""

    _fields: ClassVar = Fields(
        Field(
            "verify_method",
            "verifyMethod",
            Ref("reset_password_verify_method", "ResetPasswordVerifyMethod"),
        ),
        Field(
            "phone_pass_code_payload",
            "phonePassCodePayload",
            Ref("reset_password_by_phone_pass_code_dto", "ResetPasswordByPhonePassCodeDto"),
        ),
        Field(
            "email_pass_code_payload",
            "emailPassCodePayload",
            Ref("reset_password_by_email_pass_code_dto", "ResetPasswordByEmailPassCodeDto"),
        ),
        required=("verifyMethod",),
    )

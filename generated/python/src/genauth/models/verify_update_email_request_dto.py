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

    from .update_email_by_email_pass_code_dto import UpdateEmailByEmailPassCodeDto
    from .update_email_verify_method import UpdateEmailVerifyMethod


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyUpdateEmailRequestDto(Model):
    """The proof that the email address may be changed."""

    verify_method: UpdateEmailVerifyMethod | str
    """Kind of the proof.

    Example: `"EMAIL_PASSCODE"`.
    """
    email_pass_code_payload: UpdateEmailByEmailPassCodeDto | Mapping[str, Any]
    """The addresses and their codes."""

    _fields: ClassVar = Fields(
        Field(
            "verify_method",
            "verifyMethod",
            Ref("update_email_verify_method", "UpdateEmailVerifyMethod"),
        ),
        Field(
            "email_pass_code_payload",
            "emailPassCodePayload",
            Ref("update_email_by_email_pass_code_dto", "UpdateEmailByEmailPassCodeDto"),
        ),
        required=("verifyMethod", "emailPassCodePayload"),
    )

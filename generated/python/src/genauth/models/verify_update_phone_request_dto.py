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

    from .update_phone_by_phone_pass_code_dto import UpdatePhoneByPhonePassCodeDto
    from .update_phone_verify_method import UpdatePhoneVerifyMethod


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyUpdatePhoneRequestDto(Model):
    """The proof that the phone number may be changed."""

    verify_method: UpdatePhoneVerifyMethod | str
    """Kind of the proof.

    Example: `"PHONE_PASSCODE"`.
    """
    phone_pass_code_payload: UpdatePhoneByPhonePassCodeDto | Mapping[str, Any]
    """The numbers and their codes."""

    _fields: ClassVar = Fields(
        Field(
            "verify_method",
            "verifyMethod",
            Ref("update_phone_verify_method", "UpdatePhoneVerifyMethod"),
        ),
        Field(
            "phone_pass_code_payload",
            "phonePassCodePayload",
            Ref("update_phone_by_phone_pass_code_dto", "UpdatePhoneByPhonePassCodeDto"),
        ),
        required=("verifyMethod", "phonePassCodePayload"),
    )

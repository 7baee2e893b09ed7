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
    from .delete_account_by_email_pass_code_dto import DeleteAccountByEmailPassCodeDto
    from .delete_account_by_password_dto import DeleteAccountByPasswordDto
    from .delete_account_by_phone_pass_code_dto import DeleteAccountByPhonePassCodeDto
    from .delete_account_verify_method import DeleteAccountVerifyMethod


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyDeleteAccountRequestDto(Model):
    """The proof that the account may be deleted. The payload that belongs to `verify_method`
    must be there.
    """

    verify_method: DeleteAccountVerifyMethod | str
    """Kind of the proof.

    Example: `"PHONE_PASSCODE"`.
    """
    phone_pass_code_payload: DeleteAccountByPhonePassCodeDto | Mapping[str, Any] | UnsetType = UNSET
    """Number and code. Needed for `PHONE_PASSCODE`."""
    email_pass_code_payload: DeleteAccountByEmailPassCodeDto | Mapping[str, Any] | UnsetType = UNSET
    """Address and code. Needed for `EMAIL_PASSCODE`."""
    password_payload: DeleteAccountByPasswordDto | Mapping[str, Any] | UnsetType = UNSET
    """The password. Needed for `PASSWORD`."""

    _fields: ClassVar = Fields(
        Field(
            "verify_method",
            "verifyMethod",
            Ref("delete_account_verify_method", "DeleteAccountVerifyMethod"),
        ),
        Field(
            "phone_pass_code_payload",
            "phonePassCodePayload",
            Ref("delete_account_by_phone_pass_code_dto", "DeleteAccountByPhonePassCodeDto"),
        ),
        Field(
            "email_pass_code_payload",
            "emailPassCodePayload",
            Ref("delete_account_by_email_pass_code_dto", "DeleteAccountByEmailPassCodeDto"),
        ),
        Field(
            "password_payload",
            "passwordPayload",
            Ref("delete_account_by_password_dto", "DeleteAccountByPasswordDto"),
        ),
        required=("verifyMethod",),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyDeleteAccountRequestDataDto(Model):
    """The permission to delete the account."""

    delete_account_token: str
    """Token that `delete_account` takes. It works once.

    Example: `"delete-account-token-of-bob"`.
    """
    token_expires_in: int
    """Seconds for which the token is valid.

    Example: `60`.
    """

    _fields: ClassVar = Fields(
        Field("delete_account_token", "deleteAccountToken", sensitive=True),
        Field("token_expires_in", "tokenExpiresIn"),
        required=("deleteAccountToken", "tokenExpiresIn"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteAccounDto(Model):
    """The permission to delete the account."""

    delete_account_token: str
    """Token from `verify_delete_account_request`.

    Example: `"delete-account-token-of-bob"`.
    """

    _fields: ClassVar = Fields(
        Field("delete_account_token", "deleteAccountToken", sensitive=True),
        required=("deleteAccountToken",),
    )

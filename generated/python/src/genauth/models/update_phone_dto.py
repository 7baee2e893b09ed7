"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UpdatePhoneDto(Model):
    """The permission to change the phone number."""

    update_phone_token: str
    """Token from `verify_update_phone_request`.

    Example: `"update-phone-token-of-bob"`.
    """

    _fields: ClassVar = Fields(
        Field("update_phone_token", "updatePhoneToken", sensitive=True),
        required=("updatePhoneToken",),
    )

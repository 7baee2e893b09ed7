"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyUpdatePhoneRequestData(Model):
    """The permission to change the phone number."""

    update_phone_token: str
    """Token that `update_phone` takes. It stands for the new number and works once.

    Example: `"update-phone-token-of-bob"`.
    """
    token_expires_in: int
    """Seconds for which the token is valid.

    Example: `60`.
    """

    _fields: ClassVar = Fields(
        Field("update_phone_token", "updatePhoneToken", sensitive=True),
        Field("token_expires_in", "tokenExpiresIn"),
        required=("updatePhoneToken", "tokenExpiresIn"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyUpdateEmailRequestData(Model):
    """The permission to change the email address."""

    update_email_token: str
    """Token that `update_email` takes. It stands for the new address and works once.

    Example: `"update-email-token-of-bob"`.
    """
    token_expires_in: int
    """Seconds for which the token is valid.

    Example: `60`.
    """

    _fields: ClassVar = Fields(
        Field("update_email_token", "updateEmailToken", sensitive=True),
        Field("token_expires_in", "tokenExpiresIn"),
        required=("updateEmailToken", "tokenExpiresIn"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class ResetPasswordVerify(Model):
    """The permission to set a new password."""

    password_reset_token: str
    """Token that `reset_password` takes. It stands for the user and works once.

    Example: `"password-reset-token-of-bob"`.
    """
    token_expires_in: int
    """Seconds for which the token is valid.

    Example: `60`.
    """

    _fields: ClassVar = Fields(
        Field("password_reset_token", "passwordResetToken", sensitive=True),
        Field("token_expires_in", "tokenExpiresIn"),
        required=("passwordResetToken", "tokenExpiresIn"),
    )

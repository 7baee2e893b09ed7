"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UserMfaRespDto(Model):
    """Which second factors a user has set up."""

    totp_status: str
    """Whether a one-time password app is set up, as text: `true` or `false`.

    Example: `"true"`.
    """
    face_mfa_status: str
    """Whether a face check is set up, as text: `true` or `false`.

    Example: `"true"`.
    """
    sms_mfa_status: str
    """Whether a code by text message is set up, as text: `true` or `false`.

    Example: `"true"`.
    """
    email_mfa_status: str
    """Whether a code by email is set up, as text: `true` or `false`.

    Example: `"true"`.
    """

    _fields: ClassVar = Fields(
        Field("totp_status", "totpStatus"),
        Field("face_mfa_status", "faceMfaStatus"),
        Field("sms_mfa_status", "smsMfaStatus"),
        Field("email_mfa_status", "emailMfaStatus"),
        required=("totpStatus", "faceMfaStatus", "smsMfaStatus", "emailMfaStatus"),
    )

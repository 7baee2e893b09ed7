"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GetSecurityInfoDto(Model):
    """How well an account is protected."""

    password_security_level: int
    """Strength of the password, as a number on a scale that the service does not document.

    Example: `1`.
    """
    mfa_enrolled: bool
    """Whether the user has a second factor.

    Example: `False`.
    """
    password_set: bool
    """Whether the user has a password. One who signs in with codes or at an identity source need
    not have one.

    Example: `True`.
    """
    email_binded: bool
    """Whether the user has an email address.

    Example: `True`.
    """
    phone_binded: bool
    """Whether the user has a phone number.

    Example: `True`.
    """
    security_score: float
    """Rating of the account as a whole: the higher, the safer. Its scale is not documented.

    Example: `60`.
    """

    _fields: ClassVar = Fields(
        Field("password_security_level", "passwordSecurityLevel"),
        Field("mfa_enrolled", "mfaEnrolled"),
        Field("password_set", "passwordSet"),
        Field("email_binded", "emailBinded"),
        Field("phone_binded", "phoneBinded"),
        Field("security_score", "securityScore"),
        required=(
            "passwordSecurityLevel",
            "mfaEnrolled",
            "passwordSet",
            "emailBinded",
            "phoneBinded",
            "securityScore",
        ),
    )

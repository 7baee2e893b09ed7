"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .application_mfa_dto import ApplicationMfaDto


@dataclass(slots=True, kw_only=True, repr=False)
class GetMfaInfoDataDto(Model):
    """Which second factors a user has, and which an application asks for."""

    mfa_token: str
    """Token that the steps of a second factor are made with.

    Example: `"mfa-token-of-bob"`.
    """
    mfa_phone: str | UnsetType = UNSET
    """Phone number that codes go to.

    Example: `"2025550123"`.
    """
    mfa_phone_country_code: str | UnsetType = UNSET
    """Country code of that phone number.

    Example: `"+1"`.
    """
    mfa_email: str | UnsetType = UNSET
    """Email address that codes go to.

    Example: `"bob@example.com"`.
    """
    nickname: str | UnsetType = UNSET
    """Nickname of the user.

    Example: `"Bobby"`.
    """
    username: str | UnsetType = UNSET
    """User name.

    Example: `"bob"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number of the user.

    Example: `"2025550123"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number.

    Example: `"+1"`.
    """
    face_mfa_enabled: bool | UnsetType = UNSET
    """Whether a face check is set up.

    Example: `False`.
    """
    totp_mfa_enabled: bool | UnsetType = UNSET
    """Whether a one-time password app is set up.

    Example: `False`.
    """
    application_mfa: list[ApplicationMfaDto]
    """The factors that the application asks for."""

    _fields: ClassVar = Fields(
        Field("mfa_token", "mfaToken", sensitive=True),
        Field("mfa_phone", "mfaPhone"),
        Field("mfa_phone_country_code", "mfaPhoneCountryCode"),
        Field("mfa_email", "mfaEmail"),
        Field("nickname"),
        Field("username"),
        Field("phone"),
        Field("phone_country_code", "phoneCountryCode"),
        Field("face_mfa_enabled", "faceMfaEnabled"),
        Field("totp_mfa_enabled", "totpMfaEnabled"),
        Field(
            "application_mfa",
            "applicationMfa",
            ListOf(Ref("application_mfa_dto", "ApplicationMfaDto")),
        ),
        required=("mfaToken", "applicationMfa"),
    )

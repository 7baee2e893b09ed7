"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteAccountByPhonePassCodeDto(Model):
    """The phone number of the user, and the proof of having it."""

    phone_number: str
    """Phone number without the country code, which goes into `phoneCountryCode`.

    Example: `"2025550123"`.
    """
    pass_code: str
    """Verification code that was sent to this number.

    Example: `"123456"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number, with the plus sign. It can be left out for numbers in
    mainland China (`+86`).

    Example: `"+1"`.
    """

    _fields: ClassVar = Fields(
        Field("phone_number", "phoneNumber"),
        Field("pass_code", "passCode", sensitive=True),
        Field("phone_country_code", "phoneCountryCode"),
        required=("phoneNumber", "passCode"),
    )

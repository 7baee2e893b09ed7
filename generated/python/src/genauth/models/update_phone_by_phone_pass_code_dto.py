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
class UpdatePhoneByPhonePassCodeDto(Model):
    """Two phone numbers, and the codes that prove that the user has both."""

    new_phone_number: str
    """Number after the change, without the country code. No other user of the user pool may have
    it.

    Example: `"2025550188"`.
    """
    new_phone_pass_code: str
    """Verification code that was sent to the new number.

    Example: `"123456"`.
    """
    new_phone_country_code: str | UnsetType = UNSET
    """Country code of the new number, with the plus sign. It can be left out for numbers in
    mainland China (`+86`).

    Example: `"+1"`.
    """
    old_phone_number: str | UnsetType = UNSET
    """Present number, without the country code. Needed when the user has one.

    Example: `"2025550123"`.
    """
    old_phone_pass_code: str | UnsetType = UNSET
    """Verification code that was sent to the present number. Needed when the user has one.

    Example: `"654321"`.
    """
    old_phone_country_code: str | UnsetType = UNSET
    """Country code of the present number, with the plus sign. It can be left out for numbers in
    mainland China (`+86`).

    Example: `"+1"`.
    """

    _fields: ClassVar = Fields(
        Field("new_phone_number", "newPhoneNumber"),
        Field("new_phone_pass_code", "newPhonePassCode", sensitive=True),
        Field("new_phone_country_code", "newPhoneCountryCode"),
        Field("old_phone_number", "oldPhoneNumber"),
        Field("old_phone_pass_code", "oldPhonePassCode", sensitive=True),
        Field("old_phone_country_code", "oldPhoneCountryCode"),
        required=("newPhoneNumber", "newPhonePassCode"),
    )

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
class SignUpByPassCodeDto(Model):
    """A code, and where it was sent to. Either `email` or `phone` is needed."""

    pass_code: str
    """The code that the user received. Have it sent before, with the purpose of signing up.

    Example: `"123456"`.
    """
    email: str | UnsetType = UNSET
    """Email address that the code was sent to. Unique in the user pool.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number that the code was sent to, without the country code. Unique in the user pool.

    Example: `"2025550123"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number, with a plus sign.

    Default: `"+86"`. Example: `"+1"`.
    """

    _fields: ClassVar = Fields(
        Field("pass_code", "passCode", sensitive=True),
        Field("email"),
        Field("phone"),
        Field("phone_country_code", "phoneCountryCode"),
        required=("passCode",),
    )

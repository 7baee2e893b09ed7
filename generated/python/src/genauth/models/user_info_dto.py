"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .gender import Gender


@dataclass(slots=True, kw_only=True, repr=False)
class UserInfoDto(Model):
    """A user in a tree of departments. Users who are there already are updated."""

    username: str | UnsetType = UNSET
    """User name. Unique in the user pool.

    Example: `"bob"`.
    """
    email: str | UnsetType = UNSET
    """Email address. Unique in the user pool.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number, without country code. Unique in the user pool.

    Example: `"2025550123"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number.

    Example: `"+1"`.
    """
    name: str | UnsetType = UNSET
    """Full name.

    Example: `"Bob Zhang"`.
    """
    gender: Gender | str | UnsetType = UNSET
    """Gender of the user.

    Example: `"M"`.
    """
    country: str | UnsetType = UNSET
    """Country of the user's address, by name or by code.

    Example: `"US"`.
    """
    province: str | UnsetType = UNSET
    """Province or state.

    Example: `"NY"`.
    """
    city: str | UnsetType = UNSET
    """City of the user's address.

    Example: `"Kingston"`.
    """

    _fields: ClassVar = Fields(
        Field("username"),
        Field("email"),
        Field("phone"),
        Field("phone_country_code", "phoneCountryCode"),
        Field("name"),
        Field("gender", None, Ref("gender", "Gender")),
        Field("country"),
        Field("province"),
        Field("city"),
    )

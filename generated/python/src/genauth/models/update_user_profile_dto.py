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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .gender import Gender


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateUserProfileDto(Model):
    """A change to the profile of the signed-in user. Only the fields that are present are
    changed; all others stay as they are.
    """

    name: str | UnsetType = UNSET
    """Full name. Several users may have the same.

    Example: `"Bob Zhang"`.
    """
    nickname: str | UnsetType = UNSET
    """Informal name of the user.

    Example: `"Bobby"`.
    """
    photo: str | UnsetType = UNSET
    """URL of the profile picture.

    Example: `"https://example.com/photos/bob.png"`.
    """
    external_id: str | UnsetType = UNSET
    """The user's ID in a system of yours. Unique in the user pool.

    Example: `"10010"`.
    """
    birthdate: str | UnsetType = UNSET
    """Date of birth, as `YYYY-MM-DD`.

    Format: date.

    Example: `"1990-06-03"`.
    """
    country: str | UnsetType = UNSET
    """Country of the user's address, by name or by code.

    Example: `"US"`.
    """
    province: str | UnsetType = UNSET
    """State or province of the user's address.

    Example: `"NY"`.
    """
    city: str | UnsetType = UNSET
    """City of the user's address.

    Example: `"Kingston"`.
    """
    address: str | UnsetType = UNSET
    """Postal address, in one line.

    Example: `"132 My Street, Kingston"`.
    """
    street_address: str | UnsetType = UNSET
    """Street and house number of the user's address.

    Example: `"132 My Street"`.
    """
    postal_code: str | UnsetType = UNSET
    """Postal code of the user's address.

    Example: `"12401"`.
    """
    gender: Gender | str | UnsetType = UNSET
    """Gender of the user.

    Example: `"M"`.
    """
    username: str | UnsetType = UNSET
    """User name. Unique in the user pool.

    Example: `"bob"`.
    """
    company: str | UnsetType = UNSET
    """Company that the user works for.

    Example: `"Example Inc."`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. Define the names in the console first, among the
    custom fields of users, and let users change them there.

    Example: `{"school": "Example University", "age": 22}`.
    """
    identity_number: str | UnsetType = UNSET
    """Number of the user's identity document.

    Example: `"420421000000001234"`.
    """

    _fields: ClassVar = Fields(
        Field("name"),
        Field("nickname"),
        Field("photo"),
        Field("external_id", "externalId"),
        Field("birthdate"),
        Field("country"),
        Field("province"),
        Field("city"),
        Field("address"),
        Field("street_address", "streetAddress"),
        Field("postal_code", "postalCode"),
        Field("gender", None, Ref("gender", "Gender")),
        Field("username"),
        Field("company"),
        Field("custom_data", "customData"),
        Field("identity_number", "identityNumber", sensitive=True),
    )

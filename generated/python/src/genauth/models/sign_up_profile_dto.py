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
class SignUpProfileDto(Model):
    """What is known about the new user."""

    nickname: str | UnsetType = UNSET
    """Informal name of the user.

    Example: `"Bobby"`.
    """
    company: str | UnsetType = UNSET
    """Company that the user works for.

    Example: `"Example Inc."`.
    """
    photo: str | UnsetType = UNSET
    """URL of the profile picture.

    Example: `"https://example.com/photos/bob.png"`.
    """
    device: str | UnsetType = UNSET
    """Device that the user signs up on.

    Example: `"iOS"`.
    """
    browser: str | UnsetType = UNSET
    """Browser that the user signs up with, as it names itself.

    Example: `"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"`.
    """
    name: str | UnsetType = UNSET
    """Full name.

    Example: `"Bob Zhang"`.
    """
    given_name: str | UnsetType = UNSET
    """Given name or names.

    Example: `"Bob"`.
    """
    family_name: str | UnsetType = UNSET
    """Name of the family, the last name in many countries.

    Example: `"Zhang"`.
    """
    middle_name: str | UnsetType = UNSET
    """Name or names between given and family name.

    Example: `"James"`.
    """
    profile: str | UnsetType = UNSET
    """URL of a page about the user.

    Example: `"https://example.com/people/bob"`.
    """
    preferred_username: str | UnsetType = UNSET
    """Short name that the user prefers. It need not be unique.

    Example: `"bob"`.
    """
    website: str | UnsetType = UNSET
    """URL of the user's own website or blog.

    Example: `"https://bob.example.com"`.
    """
    gender: Gender | str | UnsetType = UNSET
    """Gender of the user.

    Example: `"M"`.
    """
    birthdate: str | UnsetType = UNSET
    """Date of birth. No form is documented; `YYYY-MM-DD` is what the other operations take.

    Example: `"1990-06-03"`.
    """
    zoneinfo: str | UnsetType = UNSET
    """Time zone, such as `America/New_York`.

    Example: `"America/New_York"`.
    """
    locale: str | UnsetType = UNSET
    """Language and region, as a BCP 47 tag.

    Example: `"en-US"`.
    """
    address: str | UnsetType = UNSET
    """Postal address.

    Example: `"132 My Street"`.
    """
    formatted: str | UnsetType = UNSET
    """The whole postal address in one text, as it stands on an envelope.

    Example: `"132 My Street, Kingston, New York 12401"`.
    """
    street_address: str | UnsetType = UNSET
    """Street and house number.

    Example: `"132 My Street"`.
    """
    locality: str | UnsetType = UNSET
    """City or town.

    Example: `"Kingston"`.
    """
    region: str | UnsetType = UNSET
    """State, province or region.

    Example: `"New York"`.
    """
    postal_code: str | UnsetType = UNSET
    """Postal code of the address.

    Example: `"12401"`.
    """
    country: str | UnsetType = UNSET
    """Country that the user lives in.

    Example: `"US"`.
    """
    email: str | UnsetType = UNSET
    """Email address to contact the user at. Where the user signs up with a phone number or a
    user name, it needs `email_pass_code_for_information_completion` if the user pool asks for
    a proof.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number, without the country code. Where the user signs up in another way, it needs
    `phone_pass_code_for_information_completion` if the user pool asks for a proof.

    Example: `"2025550123"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. Define the names in the console first, among the
    custom fields of users.

    Example: `{"school": "Example University", "age": 22}`.
    """

    _fields: ClassVar = Fields(
        Field("nickname"),
        Field("company"),
        Field("photo"),
        Field("device"),
        Field("browser"),
        Field("name"),
        Field("given_name", "givenName"),
        Field("family_name", "familyName"),
        Field("middle_name", "middleName"),
        Field("profile"),
        Field("preferred_username", "preferredUsername"),
        Field("website"),
        Field("gender", None, Ref("gender", "Gender")),
        Field("birthdate"),
        Field("zoneinfo"),
        Field("locale"),
        Field("address"),
        Field("formatted"),
        Field("street_address", "streetAddress"),
        Field("locality"),
        Field("region"),
        Field("postal_code", "postalCode"),
        Field("country"),
        Field("email"),
        Field("phone"),
        Field("custom_data", "customData"),
    )

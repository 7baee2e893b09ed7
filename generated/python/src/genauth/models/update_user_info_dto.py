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
    from .user_status import UserStatus


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateUserInfoDto(Model):
    """A user to change. Only the fields that are present are changed; all others stay as they
    are.
    """

    user_id: str
    """ID of the user to change, as GenAuth assigned it. This operation takes no other kind of
    user ID.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number, with the plus sign. It can be left out for numbers in
    mainland China (`+86`). The built-in text message service does not reach other countries:
    set up a message service of your own in the console first. The [list of country calling
    codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.

    Example: `"+1"`.
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
    status: UserStatus | str | UnsetType = UNSET
    """New state of the account.

    Example: `"Activated"`.
    """
    email_verified: bool | UnsetType = UNSET
    """Whether to mark the email address as verified. No verification code is asked for.

    Example: `True`.
    """
    phone_verified: bool | UnsetType = UNSET
    """Whether to mark the phone number as verified. No verification code is asked for.

    Example: `True`.
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
    email: str | UnsetType = UNSET
    """Email address. Unique in the user pool; upper and lower case do not matter.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number without the country code, which goes into `phoneCountryCode`. Unique in the
    user pool.

    Example: `"2025550123"`.
    """
    password: str | UnsetType = UNSET
    """The new password, encrypted as `options.password_encrypt_type` says, or in plain text when
    that is not set.

    Example: `"example-Passw0rd"`.
    """
    company: str | UnsetType = UNSET
    """Company that the user works for.

    Example: `"Example Inc."`.
    """
    browser: str | UnsetType = UNSET
    """User agent of the browser that was last used to sign in."""
    device: str | UnsetType = UNSET
    """Device that was last used to sign in.

    Example: `"iOS"`.
    """
    given_name: str | UnsetType = UNSET
    """Given name or names, which come first in English.

    Example: `"Bob"`.
    """
    family_name: str | UnsetType = UNSET
    """Family name, which comes last in English.

    Example: `"Zhang"`.
    """
    middle_name: str | UnsetType = UNSET
    """Middle name, between the given name and the family name.

    Example: `"James"`.
    """
    profile: str | UnsetType = UNSET
    """URL of a page about the user: the OpenID Connect claim `profile`.

    Example: `"https://example.com/people/bob"`.
    """
    preferred_username: str | UnsetType = UNSET
    """Short name that the user prefers: the OpenID Connect claim `preferred_username`. It need
    not be unique.

    Example: `"bob"`.
    """
    website: str | UnsetType = UNSET
    """URL of the user's own website or blog.

    Example: `"https://bob.example.com"`.
    """
    zoneinfo: str | UnsetType = UNSET
    """Time zone, preferably a name from the IANA time zone database.

    Example: `"America/New_York"`.
    """
    locale: str | UnsetType = UNSET
    """Language and region, as a BCP 47 tag.

    Example: `"en-US"`.
    """
    formatted: str | UnsetType = UNSET
    """Full postal address, as it is written on an envelope.

    Example: `"132 My Street, Kingston, NY 12401, USA"`.
    """
    region: str | UnsetType = UNSET
    """Region that the user lives in.

    Example: `"New York"`.
    """
    identity_number: str | UnsetType = UNSET
    """Number of the user's identity document.

    Example: `"420421000000001234"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. Define the names in the console first, among the
    custom fields of users.

    Example: `{"school": "Example University", "age": 22}`.
    """
    metadata: Mapping[str, Any] | UnsetType = UNSET
    """Values of the user's data object, by field name. Define the names in the console first,
    among the fields of that data object.

    Example: `{"badge": "B-17"}`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("phone_country_code", "phoneCountryCode"),
        Field("name"),
        Field("nickname"),
        Field("photo"),
        Field("external_id", "externalId"),
        Field("status", None, Ref("user_status", "UserStatus")),
        Field("email_verified", "emailVerified"),
        Field("phone_verified", "phoneVerified"),
        Field("birthdate"),
        Field("country"),
        Field("province"),
        Field("city"),
        Field("address"),
        Field("street_address", "streetAddress"),
        Field("postal_code", "postalCode"),
        Field("gender", None, Ref("gender", "Gender")),
        Field("username"),
        Field("email"),
        Field("phone"),
        Field("password", sensitive=True),
        Field("company"),
        Field("browser"),
        Field("device"),
        Field("given_name", "givenName"),
        Field("family_name", "familyName"),
        Field("middle_name", "middleName"),
        Field("profile"),
        Field("preferred_username", "preferredUsername"),
        Field("website"),
        Field("zoneinfo"),
        Field("locale"),
        Field("formatted"),
        Field("region"),
        Field("identity_number", "identityNumber", sensitive=True),
        Field("custom_data", "customData"),
        Field("metadata"),
        required=("userId",),
    )

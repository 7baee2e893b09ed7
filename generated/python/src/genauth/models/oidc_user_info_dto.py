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
class OidcUserInfoDto(Model):
    """The claims of a user. Only `sub` is always present; the scopes that were granted decide on
    the others. `email` and `phone` bring the claims that begin with their names, and
    `profile` brings the rest. There can be more claims than are listed here.
    """

    sub: str
    """ID of the user. Recognise users by this claim; all others can change.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
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
    """Family name, which comes last in English.

    Example: `"Zhang"`.
    """
    middle_name: str | UnsetType = UNSET
    """Middle name, between the given name and the family name.

    Example: `"James"`.
    """
    nickname: str | UnsetType = UNSET
    """Informal name of the user.

    Example: `"Bobby"`.
    """
    preferred_username: str | UnsetType = UNSET
    """Short name that the user prefers. It need not be unique.

    Example: `"bob"`.
    """
    profile: str | UnsetType = UNSET
    """URL of a page about the user.

    Example: `"https://example.com/people/bob"`.
    """
    picture: str | UnsetType = UNSET
    """URL of the profile picture.

    Example: `"https://example.com/photos/bob.png"`.
    """
    website: str | UnsetType = UNSET
    """URL of the user's own website or blog.

    Example: `"https://bob.example.com"`.
    """
    birthdate: str | UnsetType = UNSET
    """Date of birth, usually as `YYYY-MM-DD`.

    Example: `"1990-06-03"`.
    """
    gender: str | UnsetType = UNSET
    """Gender of the user.

    Example: `"M"`.
    """
    zoneinfo: str | UnsetType = UNSET
    """Time zone, such as `America/New_York`.

    Example: `"America/New_York"`.
    """
    locale: str | UnsetType = UNSET
    """Language and region, as a BCP 47 tag.

    Example: `"en-US"`.
    """
    updated_at: str | UnsetType = UNSET
    """When the profile was last changed.

    Example: `"2022-07-04T08:00:00.000Z"`.
    """
    email: str | UnsetType = UNSET
    """Email address.

    Example: `"bob@example.com"`.
    """
    email_verified: bool | UnsetType = UNSET
    """Whether the email address has been verified.

    Example: `True`.
    """
    phone_number: str | UnsetType = UNSET
    """Phone number, where the scope `phone` was granted.

    Example: `"2025550123"`.
    """
    phone_number_verified: bool | UnsetType = UNSET
    """Whether the phone number has been verified.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("sub"),
        Field("name"),
        Field("given_name"),
        Field("family_name"),
        Field("middle_name"),
        Field("nickname"),
        Field("preferred_username"),
        Field("profile"),
        Field("picture"),
        Field("website"),
        Field("birthdate"),
        Field("gender"),
        Field("zoneinfo"),
        Field("locale"),
        Field("updated_at"),
        Field("email"),
        Field("email_verified"),
        Field("phone_number"),
        Field("phone_number_verified"),
        required=("sub",),
    )

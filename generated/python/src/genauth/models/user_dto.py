"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import INSTANT, ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from .._runtime.unset import UnsetType
    from .gender import Gender
    from .identity_dto import IdentityDto
    from .user_source_type import UserSourceType
    from .user_status import UserStatus
    from .work_status import WorkStatus


@dataclass(slots=True, kw_only=True, repr=False)
class UserDto(Model):
    """A user of the user pool. Which optional fields are present depends on the operation and on
    what the caller asked for.
    """

    user_id: str
    """ID of the user, 24 hexadecimal characters, assigned by the service.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    created_at: datetime | str
    """When the account was created.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    updated_at: datetime | str
    """When the account was last changed.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    status: UserStatus | str
    """State of the account.

    Example: `"Activated"`.
    """
    work_status: WorkStatus | str
    """Whether the user works in the organisation.

    Example: `"Active"`.
    """
    external_id: str | UnsetType = UNSET
    """The user's ID in a system of yours. Unique in the user pool.

    Example: `"10010"`.
    """
    email: str | UnsetType = UNSET
    """Email address. Unique in the user pool; upper and lower case do not matter.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number without the country code, which is in `phoneCountryCode`. Unique in the user
    pool.

    Example: `"2025550123"`.
    """
    phone_country_code: str | UnsetType = UNSET
    """Country code of the phone number, with the plus sign. The [list of country calling
    codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.

    Example: `"+1"`.
    """
    username: str | UnsetType = UNSET
    """User name. Unique in the user pool.

    Example: `"bob"`.
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
    logins_count: int | UnsetType = UNSET
    """How many times the user has signed in so far.

    Example: `3`.
    """
    last_login: datetime | str | UnsetType = UNSET
    """When the user last signed in.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    last_ip: str | UnsetType = UNSET
    """IP address of the last sign-in.

    Example: `"192.0.2.10"`.
    """
    gender: Gender | str
    """Gender of the user.

    Example: `"M"`.
    """
    email_verified: bool
    """Whether the email address has been verified.

    Example: `True`.
    """
    phone_verified: bool
    """Whether the phone number has been verified.

    Example: `True`.
    """
    password_last_set_at: datetime | str | UnsetType = UNSET
    """When the password was last set.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    birthdate: str | UnsetType = UNSET
    """Date of birth, usually as `YYYY-MM-DD`. Older records may hold a date with a time.

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
    """Time zone, such as `America/New_York`.

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
    user_source_type: UserSourceType | str
    """How the account was created.

    Example: `"adminCreated"`.
    """
    user_source_id: str | UnsetType = UNSET
    """ID of the application or of the synchronisation task that the account came from.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    last_login_app: str | UnsetType = UNSET
    """ID of the application that the user last signed in to.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    main_department_id: str | UnsetType = UNSET
    """ID of the user's main department.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    last_mfa_time: datetime | str | UnsetType = UNSET
    """When the user last completed multi-factor authentication.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    password_security_level: int | UnsetType = UNSET
    """Strength of the password, as a number on a scale that the service does not document.

    Example: `1`.
    """
    reset_password_on_next_login: bool | UnsetType = UNSET
    """Whether the user must set a new password at the next sign-in.

    Default: `False`. Example: `False`.
    """
    register_source: list[str] | UnsetType = UNSET
    """Ways in which the user signed up.

    Example: `[]`.
    """
    department_ids: list[str] | UnsetType = UNSET
    """IDs of the departments that the user belongs to. Where an operation has
    `with_department_ids`, they are present only when that asks for them.

    Example: `["624d930c37e1f5c08dd4986e", "624d93102b6a4012f33cd2fe"]`.
    """
    identities: list[IdentityDto] | UnsetType = UNSET
    """The user's accounts at identity sources. Where an operation has `with_identities`, they
    are present only when that asks for them.
    """
    identity_number: str | UnsetType = UNSET
    """Number of the user's identity document.

    Example: `"420421000000001234"`.
    """
    custom_data: dict[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. The names are those defined in the console, among
    the custom fields of users.

    Example: `{"school": "Example University", "age": 22}`.
    """
    metadata_source: dict[str, Any] | UnsetType = UNSET
    """Values of the user's data object, by field name. The names are those defined in the
    console, among the fields of that data object.

    Example: `{"badge": "B-17"}`.
    """
    post_id_list: list[str] | UnsetType = UNSET
    """IDs of the posts (positions) that the user holds.

    Example: `["63dc5b1e7a904f2c8d6e0b91"]`.
    """
    status_changed_at: datetime | str | UnsetType = UNSET
    """When the state of the account last changed.

    Format: date-time.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant that the user belongs to.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    tenant_ids: list[str] | UnsetType = UNSET
    """IDs of all tenants that the user belongs to. Present only where an operation has
    `with_tenant_ids` and that asks for them.

    Example: `["63f867961c8f0241e7ccb582"]`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("created_at", "createdAt", INSTANT),
        Field("updated_at", "updatedAt", INSTANT),
        Field("status", None, Ref("user_status", "UserStatus")),
        Field("work_status", "workStatus", Ref("work_status", "WorkStatus")),
        Field("external_id", "externalId"),
        Field("email"),
        Field("phone"),
        Field("phone_country_code", "phoneCountryCode"),
        Field("username"),
        Field("name"),
        Field("nickname"),
        Field("photo"),
        Field("logins_count", "loginsCount"),
        Field("last_login", "lastLogin", INSTANT),
        Field("last_ip", "lastIp"),
        Field("gender", None, Ref("gender", "Gender")),
        Field("email_verified", "emailVerified"),
        Field("phone_verified", "phoneVerified"),
        Field("password_last_set_at", "passwordLastSetAt", INSTANT),
        Field("birthdate"),
        Field("country"),
        Field("province"),
        Field("city"),
        Field("address"),
        Field("street_address", "streetAddress"),
        Field("postal_code", "postalCode"),
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
        Field("user_source_type", "userSourceType", Ref("user_source_type", "UserSourceType")),
        Field("user_source_id", "userSourceId"),
        Field("last_login_app", "lastLoginApp"),
        Field("main_department_id", "mainDepartmentId"),
        Field("last_mfa_time", "lastMfaTime", INSTANT),
        Field("password_security_level", "passwordSecurityLevel"),
        Field("reset_password_on_next_login", "resetPasswordOnNextLogin"),
        Field("register_source", "registerSource"),
        Field("department_ids", "departmentIds"),
        Field("identities", None, ListOf(Ref("identity_dto", "IdentityDto"))),
        Field("identity_number", "identityNumber", sensitive=True),
        Field("custom_data", "customData"),
        Field("metadata_source", "metadataSource"),
        Field("post_id_list", "postIdList"),
        Field("status_changed_at", "statusChangedAt", INSTANT),
        Field("tenant_id", "tenantId"),
        Field("tenant_ids", "tenantIds"),
        required=(
            "userId",
            "createdAt",
            "updatedAt",
            "status",
            "workStatus",
            "gender",
            "emailVerified",
            "phoneVerified",
            "userSourceType",
        ),
    )

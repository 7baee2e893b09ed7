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
    from .geo_ip import GeoIp
    from .parsed_user_agent import ParsedUserAgent


@dataclass(slots=True, kw_only=True, repr=False)
class LoginHistoryDto(Model):
    """A sign-in of the signed-in user, or an attempt."""

    user_id: str
    """ID of the signed-in user.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    app_id: str
    """ID of the application.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    app_name: str
    """Name of the application, as people see it.

    Example: `"Example Notes"`.
    """
    app_login_url: str
    """URL where people sign in to it.

    Example: `"https://notes.example.com/login"`.
    """
    app_logo: str
    """URL of its logo.

    Example: `"https://example.com/logo.png"`.
    """
    login_at: str
    """When it was.

    Example: `"2022-07-03T09:15:00.000Z"`.
    """
    client_ip: str
    """IP address that the user signed in from.

    Example: `"192.0.2.10"`.
    """
    success: bool
    """Whether the user was signed in.

    Example: `True`.
    """
    error_message: str | UnsetType = UNSET
    """Why not, for people. Absent when the user was signed in."""
    user_agent: str
    """The program that the user signed in with, as it names itself."""
    parsed_user_agent: ParsedUserAgent
    """What `user_agent` says, taken apart."""
    login_method: str
    """How the user signed in, such as `loginByEmail`. No list of the values is documented.

    Example: `"loginByEmail"`.
    """
    geoip: GeoIp
    """Where `client_ip` is registered."""
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant that the user signed in to.

    Example: `"63f867961c8f0241e7ccb582"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("app_id", "appId"),
        Field("app_name", "appName"),
        Field("app_login_url", "appLoginUrl"),
        Field("app_logo", "appLogo"),
        Field("login_at", "loginAt"),
        Field("client_ip", "clientIp"),
        Field("success"),
        Field("error_message", "errorMessage"),
        Field("user_agent", "userAgent"),
        Field("parsed_user_agent", "parsedUserAgent", Ref("parsed_user_agent", "ParsedUserAgent")),
        Field("login_method", "loginMethod"),
        Field("geoip", None, Ref("geo_ip", "GeoIp")),
        Field("tenant_id", "tenantId"),
        required=(
            "userId",
            "appId",
            "appName",
            "appLoginUrl",
            "appLogo",
            "loginAt",
            "clientIp",
            "success",
            "userAgent",
            "parsedUserAgent",
            "loginMethod",
            "geoip",
        ),
    )

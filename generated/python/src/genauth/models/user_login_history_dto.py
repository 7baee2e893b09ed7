"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import INSTANT
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class UserLoginHistoryDto(Model):
    """A sign-in."""

    app_id: str
    """ID of the application.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    app_name: str
    """Name of the application, as people see it.

    Example: `"Example Notes"`.
    """
    app_logo: str
    """Address of its logo.

    Example: `"https://example.com/logo.png"`.
    """
    app_login_url: str
    """Address where people sign in to it.

    Example: `"https://notes.example.com/login"`.
    """
    client_ip: str
    """IP address that the user signed in from.

    Example: `"192.0.2.10"`.
    """
    user_agent: str | UnsetType = UNSET
    """The program that the user signed in with, as it names itself."""
    time: datetime | str
    """When the user signed in.

    Format: date-time.

    Example: `"2022-07-03T09:15:00.000Z"`.
    """

    _fields: ClassVar = Fields(
        Field("app_id", "appId"),
        Field("app_name", "appName"),
        Field("app_logo", "appLogo"),
        Field("app_login_url", "appLoginUrl"),
        Field("client_ip", "clientIp"),
        Field("user_agent", "userAgent"),
        Field("time", None, INSTANT),
        required=("appId", "appName", "appLogo", "appLoginUrl", "clientIp", "time"),
    )

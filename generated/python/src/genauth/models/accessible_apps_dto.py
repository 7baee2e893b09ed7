"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class AccessibleAppsDto(Model):
    """An application that the signed-in user may sign in to."""

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
    active: bool
    """Whether the application is in use. One that is not lets nobody sign in.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("app_id", "appId"),
        Field("app_name", "appName"),
        Field("app_login_url", "appLoginUrl"),
        Field("app_logo", "appLogo"),
        Field("active"),
        required=("appId", "appName", "appLoginUrl", "appLogo", "active"),
    )

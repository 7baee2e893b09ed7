"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .app_default_login_strategy import AppDefaultLoginStrategy


@dataclass(slots=True, kw_only=True, repr=False)
class AppDto(Model):
    """An application."""

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
    app_default_login_strategy: AppDefaultLoginStrategy | str
    """Who may use it, where nothing else is said.

    Example: `"ALLOW_ALL"`.
    """

    _fields: ClassVar = Fields(
        Field("app_id", "appId"),
        Field("app_name", "appName"),
        Field("app_logo", "appLogo"),
        Field("app_login_url", "appLoginUrl"),
        Field(
            "app_default_login_strategy",
            "appDefaultLoginStrategy",
            Ref("app_default_login_strategy", "AppDefaultLoginStrategy"),
        ),
        required=("appId", "appName", "appLogo", "appLoginUrl", "appDefaultLoginStrategy"),
    )

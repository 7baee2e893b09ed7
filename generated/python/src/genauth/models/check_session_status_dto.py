"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class CheckSessionStatusDto(Model):
    """The user and the application to ask about."""

    user_id: str
    """ID of the user, as GenAuth assigned it.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    app_id: str
    """ID of the application.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("app_id", "appId"),
        required=("userId", "appId"),
    )

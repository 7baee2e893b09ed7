"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GetPushCodeRelationAppsDto(Model):
    """A sign-in request, and the application that asks."""

    push_code_id: str
    """ID of the request, from the message that the app received.

    Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
    """
    app_id: str
    """ID of the application that the user wants to sign in to.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """

    _fields: ClassVar = Fields(
        Field("push_code_id", "pushCodeId"),
        Field("app_id", "appId"),
        required=("pushCodeId", "appId"),
    )

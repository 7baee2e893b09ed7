"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class QRCodeStatusBriefUserInfoDto(Model):
    """Who scanned a QR code, as far as a screen may show it."""

    display_name: str
    """Name of the user, as people see it.

    Example: `"Bob Zhang"`.
    """
    photo: str
    """URL of the profile picture.

    Example: `"https://example.com/photos/bob.png"`.
    """

    _fields: ClassVar = Fields(
        Field("display_name", "displayName"),
        Field("photo"),
        required=("displayName", "photo"),
    )

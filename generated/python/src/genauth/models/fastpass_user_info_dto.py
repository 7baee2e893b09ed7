"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class FastpassUserInfoDto(Model):
    """A user or a user pool, as far as a screen may show it."""

    id: str
    """ID of the user or the user pool.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    display_name: str
    """Name, as people see it.

    Example: `"Bob Zhang"`.
    """
    photo: str
    """URL of the picture of the user, or of the logo of the user pool.

    Example: `"https://example.com/photos/bob.png"`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("display_name", "displayName"),
        Field("photo"),
        required=("id", "displayName", "photo"),
    )

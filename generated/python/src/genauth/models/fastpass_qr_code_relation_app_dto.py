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
class FastpassQRCodeRelationAppDto(Model):
    """An application that the user can sign in to on the phone."""

    id: str
    """ID of the application.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    name: str
    """Name of the application, as people see it.

    Example: `"Example Notes"`.
    """
    logo: str | UnsetType = UNSET
    """URL of its logo.

    Example: `"https://example.com/logo.png"`.
    """

    _fields: ClassVar = Fields(Field("id"), Field("name"), Field("logo"), required=("id", "name"))

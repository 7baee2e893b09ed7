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
class IsUserExistsReqDto(Model):
    """What to look for. At least one field is needed; a user must match all that are given."""

    username: str | UnsetType = UNSET
    """User name.

    Example: `"bob"`.
    """
    email: str | UnsetType = UNSET
    """Email address.

    Example: `"bob@example.com"`.
    """
    phone: str | UnsetType = UNSET
    """Phone number, without country code.

    Example: `"2025550123"`.
    """
    external_id: str | UnsetType = UNSET
    """The user's ID in a system of yours.

    Example: `"10010"`.
    """

    _fields: ClassVar = Fields(
        Field("username"),
        Field("email"),
        Field("phone"),
        Field("external_id", "externalId"),
    )

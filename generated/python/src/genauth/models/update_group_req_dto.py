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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateGroupReqDto(Model):
    """A change to a user group."""

    code: str
    """Present code of the group to change.

    Example: `"developer"`.
    """
    description: str
    """What the group is for. Needed even when only something else changes.

    Example: `"Everybody who writes or reviews code"`.
    """
    name: str | UnsetType = UNSET
    """New name of the group. Left out, the name stays.

    Example: `"Engineering"`.
    """
    new_code: str | UnsetType = UNSET
    """New code of the group, a plain English identifier that no other group has. Left out, the
    code stays.

    Example: `"engineering"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """New values of custom fields, by field name. Define the names in the console first, among
    the custom fields of groups.

    Example: `{"costCenter": "R-100"}`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("description"),
        Field("name"),
        Field("new_code", "newCode"),
        Field("custom_data", "customData"),
        required=("code", "description"),
    )

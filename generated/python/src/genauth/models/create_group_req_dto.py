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
class CreateGroupReqDto(Model):
    """A user group to create."""

    code: str
    """Identifies the group wherever it is referred to. It must be unique in the user pool and a
    plain English identifier, such as `developer`.

    Example: `"developer"`.
    """
    name: str
    """Name of the group, as people see it.

    Example: `"Developer"`.
    """
    description: str
    """What the group is for.

    Example: `"Everybody who writes code"`.
    """
    type: str
    """Kind of the group. `static` is the only value that is documented.

    Example: `"static"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name. Define the names in the console first, among the
    custom fields of groups.

    Example: `{"costCenter": "R-100"}`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("name"),
        Field("description"),
        Field("type"),
        Field("custom_data", "customData"),
        required=("code", "name", "description", "type"),
    )

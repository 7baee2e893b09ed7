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
class UpdateRoleDto(Model):
    """A change to a role."""

    code: str
    """Present code of the role to change.

    Example: `"manager"`.
    """
    new_code: str
    """Code of the role after the change. Repeat `code` to keep it.

    Example: `"lead"`.
    """
    name: str
    """Name of the role after the change.

    Example: `"Team lead"`.
    """
    namespace: str | UnsetType = UNSET
    """Code of the permission namespace that the role belongs to. Left out, the namespace
    `default` is meant.

    Example: `"default"`.
    """
    description: str | UnsetType = UNSET
    """What the role is for. Left out, it stays.

    Example: `"Leads a team"`.
    """
    status: str | UnsetType = UNSET
    """Whether the role is in force. `enable` is the only value that is documented. Left out, it
    stays.

    Example: `"enable"`.
    """
    disable_time: str | UnsetType = UNSET
    """When the role stops being in force, in milliseconds since 1970, as text. Left out, it
    stays.

    Example: `"1767225600000"`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("new_code", "newCode"),
        Field("name"),
        Field("namespace"),
        Field("description"),
        Field("status"),
        Field("disable_time", "disableTime"),
        required=("code", "newCode", "name"),
    )

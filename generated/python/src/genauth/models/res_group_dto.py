"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .user_dto import UserDto


@dataclass(slots=True, kw_only=True, repr=False)
class ResGroupDto(Model):
    """A user group on a page of groups."""

    id: str
    """ID of the group, 24 hexadecimal characters, assigned by the service.

    Example: `"60b49eb83fd80adb96f26e68"`.
    """
    code: str
    """Identifies the group wherever it is referred to. Unique in the user pool.

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
    """Kind of the group, such as `static`.

    Example: `"static"`.
    """
    metadata_source: list[str] | UnsetType = UNSET
    """Metadata attached to the group. Included when `with_metadata` asks for it.

    Example: `[]`.
    """
    members: list[UserDto] | UnsetType = UNSET
    """The users who belong to the group."""

    _fields: ClassVar = Fields(
        Field("id"),
        Field("code"),
        Field("name"),
        Field("description"),
        Field("type"),
        Field("metadata_source", "metadataSource"),
        Field("members", None, ListOf(Ref("user_dto", "UserDto"))),
        required=("id", "code", "name", "description", "type"),
    )

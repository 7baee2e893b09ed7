"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .group_dto import GroupDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateOrUpdateGroupDataDto(Model):
    """A user group that was created or updated."""

    created: bool
    """Whether the group is new. `false` when it existed and was updated.

    Example: `True`.
    """
    data: GroupDto
    """The group as it is now."""

    _fields: ClassVar = Fields(
        Field("created"),
        Field("data", None, Ref("group_dto", "GroupDto")),
        required=("created", "data"),
    )

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
    from .target_type import TargetType


@dataclass(slots=True, kw_only=True, repr=False)
class TargetDto(Model):
    """Somebody, or a set of people, that a role or a permission is given to."""

    target_type: TargetType | str
    """What kind of target this is.

    Example: `"USER"`.
    """
    target_identifier: str
    """Which one it is: a user ID, a department ID, or the code of a role or a group, as
    `target_type` says.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """

    _fields: ClassVar = Fields(
        Field("target_type", "targetType", Ref("target_type", "TargetType")),
        Field("target_identifier", "targetIdentifier"),
        required=("targetType", "targetIdentifier"),
    )

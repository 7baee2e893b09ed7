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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .target_dto import TargetDto


@dataclass(slots=True, kw_only=True, repr=False)
class AssignRoleDto(Model):
    """A role, and whom to give it to."""

    code: str
    """Code of the role.

    Example: `"manager"`.
    """
    end_time: int | UnsetType = UNSET
    """When the targets lose the role again, in milliseconds since 1970. Left out, they keep it.

    Example: `1767225600000`.
    """
    enable_time: int | UnsetType = UNSET
    """When the targets get the role, in milliseconds since 1970. Left out, they get it at once.

    Example: `1735689600000`.
    """
    namespace: str | UnsetType = UNSET
    """Code of the permission namespace that the role belongs to. Left out, the namespace
    `default` is meant.

    Example: `"default"`.
    """
    targets: Sequence[TargetDto | Mapping[str, Any]]
    """Who gets the role, 1 to 50 targets.

    1 to 50 items.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("end_time", "endTime"),
        Field("enable_time", "enableTime"),
        Field("namespace"),
        Field("targets", None, ListOf(Ref("target_dto", "TargetDto"))),
        required=("code", "targets"),
    )

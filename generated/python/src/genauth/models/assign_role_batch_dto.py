"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .role_code_dto import RoleCodeDto
    from .target_dto import TargetDto


@dataclass(slots=True, kw_only=True, repr=False)
class AssignRoleBatchDto(Model):
    """Roles to give, and who gets them."""

    roles: Sequence[RoleCodeDto | Mapping[str, Any]]
    """The roles, 1 to 10 of them.

    1 to 10 items.
    """
    targets: Sequence[TargetDto | Mapping[str, Any]]
    """Who gets all of these roles, 1 to 10 targets.

    1 to 10 items.
    """

    _fields: ClassVar = Fields(
        Field("roles", None, ListOf(Ref("role_code_dto", "RoleCodeDto"))),
        Field("targets", None, ListOf(Ref("target_dto", "TargetDto"))),
        required=("roles", "targets"),
    )

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
    from .has_any_role_options_dto import HasAnyRoleOptionsDto
    from .has_role_roles_dto import HasRoleRolesDto


@dataclass(slots=True, kw_only=True, repr=False)
class HasAnyRoleReqDto(Model):
    """The user and the roles to ask about."""

    user_id: str
    """ID of the user, of the kind that `options` names.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    roles: Sequence[HasRoleRolesDto | Mapping[str, Any]]
    """Roles to look for; one of them is enough. No limit on their number is documented."""
    options: HasAnyRoleOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to read the ID."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("roles", None, ListOf(Ref("has_role_roles_dto", "HasRoleRolesDto"))),
        Field("options", None, Ref("has_any_role_options_dto", "HasAnyRoleOptionsDto")),
        required=("userId", "roles"),
    )

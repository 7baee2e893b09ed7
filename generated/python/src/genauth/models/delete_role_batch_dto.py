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

    from .role_code_and_namespace_dto import RoleCodeAndNamespaceDto


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteRoleBatchDto(Model):
    """Roles of several permission namespaces to delete."""

    role_list: Sequence[RoleCodeAndNamespaceDto | Mapping[str, Any]]
    """The roles, 1 to 50 of them.

    1 to 50 items.
    """

    _fields: ClassVar = Fields(
        Field(
            "role_list",
            "roleList",
            ListOf(Ref("role_code_and_namespace_dto", "RoleCodeAndNamespaceDto")),
        ),
        required=("roleList",),
    )

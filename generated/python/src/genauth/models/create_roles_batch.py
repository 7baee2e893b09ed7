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

    from .role_list_item import RoleListItem


@dataclass(slots=True, kw_only=True, repr=False)
class CreateRolesBatch(Model):
    """Roles to create in one call."""

    list: Sequence[RoleListItem | Mapping[str, Any]]
    """The roles to create, 1 to 50 of them.

    1 to 50 items.
    """

    _fields: ClassVar = Fields(
        Field("list", None, ListOf(Ref("role_list_item", "RoleListItem"))),
        required=("list",),
    )

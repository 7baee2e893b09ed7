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
    from .tree_structs import TreeStructs


@dataclass(slots=True, kw_only=True, repr=False)
class TreeResourceAuthAction(Model):
    """A tree resource, and what the user may do with its nodes."""

    node_auth_action_list: list[TreeStructs] | UnsetType = UNSET
    """The nodes at the top."""

    _fields: ClassVar = Fields(
        Field(
            "node_auth_action_list",
            "nodeAuthActionList",
            ListOf(Ref("tree_structs", "TreeStructs")),
        ),
    )

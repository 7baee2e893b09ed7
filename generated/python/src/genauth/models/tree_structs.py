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


@dataclass(slots=True, kw_only=True, repr=False)
class TreeStructs(Model):
    """A node of a tree resource, with the nodes below it."""

    code: str
    """Code of the node. Unique among its neighbours.

    At most 50 characters.

    Example: `"travel"`.
    """
    name: str
    """Name of the node, as people see it.

    At most 50 characters.

    Example: `"Travel"`.
    """
    value: str | UnsetType = UNSET
    """Value of the node. Absent where it has none.

    At most 1000 characters.

    Example: `"https://example.com/handbook/travel"`.
    """
    actions: list[str] | UnsetType = UNSET
    """What the user may do with the node.

    Example: `["get", "read"]`.
    """
    children: list[TreeStructs] | UnsetType = UNSET
    """The nodes below it."""

    _fields: ClassVar = Fields(
        Field("code"),
        Field("name"),
        Field("value"),
        Field("actions"),
        Field("children", None, ListOf(Ref("tree_structs", "TreeStructs"))),
        required=("code", "name"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class TreeAuthBo(Model):
    """What the user may do with a node of a tree resource."""

    node_path: str
    """Path of the node: the codes of the nodes from the top down, each after a slash.

    Example: `"/travel/hotels"`.
    """
    node_name: str
    """Name of the node, as people see it.

    Example: `"Hotels"`.
    """
    node_actions: list[str]
    """What the user may do with the node. The names are those that the data resource defines.

    Example: `["get", "read"]`.
    """
    node_value: str | UnsetType = UNSET
    """Value of the node. Absent where it has none.

    Example: `"https://example.com/handbook/hotels"`.
    """

    _fields: ClassVar = Fields(
        Field("node_path", "nodePath"),
        Field("node_name", "nodeName"),
        Field("node_actions", "nodeActions"),
        Field("node_value", "nodeValue"),
        required=("nodePath", "nodeName", "nodeActions"),
    )

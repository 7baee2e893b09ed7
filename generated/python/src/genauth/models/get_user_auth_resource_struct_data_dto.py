"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .arr_resource_auth_action import ArrResourceAuthAction
    from .data_resource_type import DataResourceType
    from .str_resource_auth_action import StrResourceAuthAction
    from .tree_resource_auth_action import TreeResourceAuthAction


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserAuthResourceStructDataDto(Model):
    """A data resource, and what the user may do with it. The field that fits `resource_type` is
    present, the two others are not.
    """

    namespace_code: str
    """Code of the permission namespace that the resource belongs to.

    Example: `"default"`.
    """
    resource_code: str
    """Code of the data resource.

    Example: `"handbook"`.
    """
    resource_type: DataResourceType | str
    """Shape of the data resource.

    Example: `"TREE"`.
    """
    str_resource_auth_action: StrResourceAuthAction | UnsetType = UNSET
    """The permissions, where the resource is one text."""
    arr_resource_auth_action: ArrResourceAuthAction | UnsetType = UNSET
    """The permissions, where the resource is a list of texts."""
    tree_resource_auth_action: TreeResourceAuthAction | UnsetType = UNSET
    """The permissions, where the resource is a tree."""

    _fields: ClassVar = Fields(
        Field("namespace_code", "namespaceCode"),
        Field("resource_code", "resourceCode"),
        Field("resource_type", "resourceType", Ref("data_resource_type", "DataResourceType")),
        Field(
            "str_resource_auth_action",
            "strResourceAuthAction",
            Ref("str_resource_auth_action", "StrResourceAuthAction"),
        ),
        Field(
            "arr_resource_auth_action",
            "arrResourceAuthAction",
            Ref("arr_resource_auth_action", "ArrResourceAuthAction"),
        ),
        Field(
            "tree_resource_auth_action",
            "treeResourceAuthAction",
            Ref("tree_resource_auth_action", "TreeResourceAuthAction"),
        ),
        required=("namespaceCode", "resourceCode", "resourceType"),
    )

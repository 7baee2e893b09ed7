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
    from .array_authorize import ArrayAuthorize
    from .data_resource_type import DataResourceType
    from .str_authorize import StrAuthorize
    from .tree_authorize import TreeAuthorize


@dataclass(slots=True, kw_only=True, repr=False)
class OpenResource(Model):
    """A data resource that the user may use. The field that fits `resource_type` is present, the
    two others are not.
    """

    resource_code: str
    """Code of the data resource.

    Example: `"quarterly-report"`.
    """
    resource_type: DataResourceType | str
    """Shape of the data resource.

    Example: `"STRING"`.
    """
    str_authorize: StrAuthorize | UnsetType = UNSET
    """The permissions, where the resource is one text."""
    arr_authorize: ArrayAuthorize | UnsetType = UNSET
    """The permissions, where the resource is a list of texts."""
    tree_authorize: TreeAuthorize | UnsetType = UNSET
    """The permissions, where the resource is a tree."""

    _fields: ClassVar = Fields(
        Field("resource_code", "resourceCode"),
        Field("resource_type", "resourceType", Ref("data_resource_type", "DataResourceType")),
        Field("str_authorize", "strAuthorize", Ref("str_authorize", "StrAuthorize")),
        Field("arr_authorize", "arrAuthorize", Ref("array_authorize", "ArrayAuthorize")),
        Field("tree_authorize", "treeAuthorize", Ref("tree_authorize", "TreeAuthorize")),
        required=("resourceCode", "resourceType"),
    )

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
    from .open_resource import OpenResource


@dataclass(slots=True, kw_only=True, repr=False)
class UserAuthResourceListDto(Model):
    """What the user may use of one permission namespace."""

    user_id: str
    """ID of the signed-in user.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    namespace_code: str
    """Code of the permission namespace.

    Example: `"default"`.
    """
    resource_list: list[OpenResource] | UnsetType = UNSET
    """The data resources."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("namespace_code", "namespaceCode"),
        Field("resource_list", "resourceList", ListOf(Ref("open_resource", "OpenResource"))),
        required=("userId", "namespaceCode"),
    )

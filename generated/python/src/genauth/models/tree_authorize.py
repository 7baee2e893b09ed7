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
    from .tree_auth_bo import TreeAuthBo


@dataclass(slots=True, kw_only=True, repr=False)
class TreeAuthorize(Model):
    """What the user may do with the nodes of a tree resource."""

    auth_list: list[TreeAuthBo]
    """The nodes, those with permissions only."""

    _fields: ClassVar = Fields(
        Field("auth_list", "authList", ListOf(Ref("tree_auth_bo", "TreeAuthBo"))),
        required=("authList",),
    )

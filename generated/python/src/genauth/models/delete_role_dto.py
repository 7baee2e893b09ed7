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
    from collections.abc import Sequence

    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteRoleDto(Model):
    """Roles of one permission namespace to delete."""

    code_list: Sequence[str]
    """Codes of the roles, 1 to 50 of them.

    1 to 50 items.

    Example: `["manager", "auditor"]`.
    """
    namespace: str | UnsetType = UNSET
    """Code of the permission namespace that the roles belong to.

    Default: `"default"`. Example: `"default"`.
    """

    _fields: ClassVar = Fields(
        Field("code_list", "codeList"),
        Field("namespace"),
        required=("codeList",),
    )

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
class CheckRoleParamsDto(Model):
    """A code and a name that a role could have."""

    namespace: str
    """Code of the permission namespace that the role would belong to.

    Example: `"default"`.
    """
    code: str
    """Code to check.

    Example: `"manager"`.
    """
    name: str | UnsetType = UNSET
    """Name to check. Left out, only the code is checked.

    Example: `"Manager"`.
    """

    _fields: ClassVar = Fields(
        Field("namespace"),
        Field("code"),
        Field("name"),
        required=("namespace", "code"),
    )

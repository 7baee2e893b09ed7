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
    from typing import Any


@dataclass(slots=True, kw_only=True, repr=False)
class CheckRoleParamsRespDto(Model):
    """Whether a role could be created."""

    is_valid: bool
    """Whether no other role of the namespace has the code or the name.

    Example: `True`.
    """
    message: Any = UNSET
    """Why not, where it could not be. Published as a boolean, so do not count on a text.

    Example: `"The code is taken"`.
    """

    _fields: ClassVar = Fields(
        Field("is_valid", "isValid"),
        Field("message"),
        required=("isValid",),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class IsSuccessDto(Model):
    """Whether a change was made."""

    success: bool
    """Whether the service did what was asked. A call can succeed, with status 200, and still say
    `false` here.

    Example: `True`.
    """

    _fields: ClassVar = Fields(Field("success"), required=("success",))

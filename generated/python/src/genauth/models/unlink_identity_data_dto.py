"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UnlinkIdentityDataDto(Model):
    """Whether an account was unlinked."""

    success: bool
    """Whether it was.

    Example: `True`.
    """

    _fields: ClassVar = Fields(Field("success"), required=("success",))

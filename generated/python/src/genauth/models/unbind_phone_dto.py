"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UnbindPhoneDto(Model):
    """The proof that the user has the phone number that is given up."""

    pass_code: str
    """Verification code that was sent to the number.

    Example: `"123456"`.
    """

    _fields: ClassVar = Fields(
        Field("pass_code", "passCode", sensitive=True),
        required=("passCode",),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserPasswordCiphertextDataDto(Model):
    """An encrypted password."""

    ciphertext: str
    """The password, encrypted with the key that the user pool was given for it.

    Example: `"3Zq1mY0hXkz4bQ=="`.
    """

    _fields: ClassVar = Fields(Field("ciphertext", sensitive=True), required=("ciphertext",))

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByDouyinPayloadDto(Model):
    """Proof that the user has signed in to Douyin on the device."""

    code: str
    """The code that Douyin gave to the program on the device. It works once and for a short
    time.

    Example: `"l0Yq8wBvT3nM5kRz"`.
    """

    _fields: ClassVar = Fields(Field("code", sensitive=True), required=("code",))

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByAmazonPayloadDto(Model):
    """Proof that the user has signed in to Amazon on the device."""

    access_token: str
    """The access token that Amazon gave to the program on the device.

    Example: `"fLq2uWk7zR"`.
    """

    _fields: ClassVar = Fields(Field("access_token", sensitive=True), required=("access_token",))

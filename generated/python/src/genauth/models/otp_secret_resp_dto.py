"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class OtpSecretRespDto(Model):
    """The secret of a one-time password app."""

    secret: str
    """Secret that the app and the service share, in Base32.

    Example: `"HZ2F6J3AGNAVSOTV"`.
    """

    _fields: ClassVar = Fields(Field("secret", sensitive=True), required=("secret",))

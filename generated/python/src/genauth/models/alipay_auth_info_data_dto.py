"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class AlipayAuthInfoDataDto(Model):
    """What the SDK of Alipay is started with."""

    auth_info: str
    """The signed text. Hand it to the SDK of Alipay unchanged."""

    _fields: ClassVar = Fields(Field("auth_info", "authInfo"), required=("authInfo",))

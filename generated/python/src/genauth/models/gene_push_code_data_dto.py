"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GenePushCodeDataDto(Model):
    """A request to sign in that was sent to a phone."""

    push_code_id: str
    """ID of the request. Ask with `check_push_code_status` what has become of it.

    Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
    """
    expire_time: int
    """For how many seconds the user can answer it.

    Example: `120`.
    """

    _fields: ClassVar = Fields(
        Field("push_code_id", "pushCodeId"),
        Field("expire_time", "expireTime"),
        required=("pushCodeId", "expireTime"),
    )

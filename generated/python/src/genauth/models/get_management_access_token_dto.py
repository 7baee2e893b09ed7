"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GetManagementAccessTokenDto(Model):
    """The access key that is exchanged for a management token."""

    access_key_id: str
    """ID of the access key, 24 hexadecimal characters. For the key of a whole user pool it is
    the ID of the pool; the key of a collaborating administrator has an ID of its own.

    Example: `"6250f12d5d41aa9bcfcf784b"`.
    """
    access_key_secret: str
    """Secret of the access key, 32 hexadecimal characters. Whoever has it can administer the
    user pool: keep it on servers, out of browsers, apps and source code.

    Example: `"00000000000000000000000000000000"`.
    """

    _fields: ClassVar = Fields(
        Field("access_key_id", "accessKeyId"),
        Field("access_key_secret", "accessKeySecret", sensitive=True),
        required=("accessKeyId", "accessKeySecret"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialDescriptorDto(Model):
    """A passkey that is known already."""

    id: str
    """ID of the passkey, in URL-safe Base64.

    Example: `"Yk9vMldQd0V4YW1wbGU"`.
    """
    transports: list[str]
    """Ways to reach the authenticator that holds it, such as `internal`, `usb`, `nfc`, `ble` and
    `hybrid`.

    Example: `["internal"]`.
    """
    type: str
    """Always `public-key`.

    Example: `"public-key"`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("transports"),
        Field("type"),
        required=("id", "transports", "type"),
    )

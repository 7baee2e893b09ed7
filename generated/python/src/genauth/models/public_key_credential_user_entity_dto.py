"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialUserEntityDto(Model):
    """The user that a passkey is for."""

    id: str
    """ID of the user, in URL-safe Base64.

    Example: `"NjIyOWZmYTRiMWMwOGQyY2FkZTNlM2Q5"`.
    """
    name: str
    """Name that tells accounts apart, such as the user name.

    Example: `"bob"`.
    """
    display_name: str
    """Name of the user, as people see it.

    Example: `"Bob Zhang"`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("name"),
        Field("display_name", "displayName"),
        required=("id", "name", "displayName"),
    )

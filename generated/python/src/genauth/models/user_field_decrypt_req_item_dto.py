"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class UserFieldDecryptReqItemDto(Model):
    """An encrypted value."""

    user_id: str | UnsetType = UNSET
    """ID of the user it belongs to. Comes back in the answer.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    field_name: str | UnsetType = UNSET
    """Name of the field it belongs to. Comes back in the answer.

    Example: `"identityNumber"`.
    """
    encrypted_content: str
    """The encrypted value, as the service returned it.

    Example: `"3Zq1mY0hXkz4bQ=="`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("field_name", "fieldName"),
        Field("encrypted_content", "encryptedContent", sensitive=True),
        required=("encryptedContent",),
    )

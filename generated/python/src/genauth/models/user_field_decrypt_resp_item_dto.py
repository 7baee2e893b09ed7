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
class UserFieldDecryptRespItemDto(Model):
    """A decrypted value."""

    user_id: str | UnsetType = UNSET
    """ID of the user, as in the request.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    field_name: str | UnsetType = UNSET
    """Name of the field, as in the request.

    Example: `"identityNumber"`.
    """
    decrypted_content: str
    """The value.

    Example: `"420421000000001234"`.
    """

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("field_name", "fieldName"),
        Field("decrypted_content", "decryptedContent", sensitive=True),
        required=("decryptedContent",),
    )

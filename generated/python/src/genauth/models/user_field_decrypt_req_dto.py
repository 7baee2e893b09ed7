"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .user_field_decrypt_req_item_dto import UserFieldDecryptReqItemDto


@dataclass(slots=True, kw_only=True, repr=False)
class UserFieldDecryptReqDto(Model):
    """Encrypted values, and the key to read them."""

    private_key: str
    """Private key of the pair whose public key encrypts fields in this user pool.

    Example: `"-----BEGIN PRIVATE KEY----- (yours) -----END PRIVATE KEY-----"`.
    """
    data: Sequence[UserFieldDecryptReqItemDto | Mapping[str, Any]]
    """The encrypted values. No limit on their number is documented; to be safe, send no more
    than 50 at a time.
    """

    _fields: ClassVar = Fields(
        Field("private_key", "privateKey", sensitive=True),
        Field(
            "data",
            None,
            ListOf(Ref("user_field_decrypt_req_item_dto", "UserFieldDecryptReqItemDto")),
        ),
        required=("privateKey", "data"),
    )

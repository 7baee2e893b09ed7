"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .authenticator_assertion_response_dto import AuthenticatorAssertionResponseDto


@dataclass(slots=True, kw_only=True, repr=False)
class AuthenticationCredentialDto(Model):
    """What `navigator.credentials.get` returned, with bytes as text."""

    id: str
    """ID of the credential that the user chose.

    Example: `"Yk9vMldQd0V4YW1wbGU"`.
    """
    raw_id: str
    """The same ID from its bytes, as URL-safe Base64 without padding.

    Example: `"Yk9vMldQd0V4YW1wbGU"`.
    """
    response: AuthenticatorAssertionResponseDto | Mapping[str, Any]
    """What was signed, and the signature."""
    type: str
    """Kind of the credential, always `public-key`.

    Example: `"public-key"`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("raw_id", "rawId"),
        Field(
            "response",
            None,
            Ref("authenticator_assertion_response_dto", "AuthenticatorAssertionResponseDto"),
        ),
        Field("type"),
        required=("id", "rawId", "response", "type"),
    )

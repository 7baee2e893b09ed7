"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .authenticator_attestation_response_dto import AuthenticatorAttestationResponseDto


@dataclass(slots=True, kw_only=True, repr=False)
class RegistrationCredentialDto(Model):
    """A new passkey, as the browser returns it (`PublicKeyCredential` of the standard, as JSON)."""

    id: str
    """ID of the passkey, in URL-safe Base64.

    Example: `"Yk9vMldQd0V4YW1wbGU"`.
    """
    raw_id: str
    """The same ID: the bytes of the browser, in URL-safe Base64.

    Example: `"Yk9vMldQd0V4YW1wbGU"`.
    """
    response: AuthenticatorAttestationResponseDto | Mapping[str, Any]
    """What the authenticator says about it."""
    transports: Sequence[str] | UnsetType = UNSET
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
        Field("raw_id", "rawId"),
        Field(
            "response",
            None,
            Ref("authenticator_attestation_response_dto", "AuthenticatorAttestationResponseDto"),
        ),
        Field("transports"),
        Field("type"),
        required=("id", "rawId", "response", "type"),
    )

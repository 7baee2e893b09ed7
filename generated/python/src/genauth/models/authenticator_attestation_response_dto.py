"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class AuthenticatorAttestationResponseDto(Model):
    """What an authenticator says about a new passkey."""

    attestation_object: str
    """The public key, and the proof of where it comes from, in URL-safe Base64.

    Example: `"o2NmbXRkbm9uZQ"`.
    """
    client_data_json: str
    """What the browser was asked to do, for which website, in URL-safe Base64.

    Example: `"eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0"`.
    """

    _fields: ClassVar = Fields(
        Field("attestation_object", "attestationObject"),
        Field("client_data_json", "clientDataJSON"),
        required=("attestationObject", "clientDataJSON"),
    )

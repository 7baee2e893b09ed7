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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .authenticator_code import AuthenticatorCode
    from .registration_credential_dto import RegistrationCredentialDto


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyRegistrationDto(Model):
    """A new passkey, and the registration that it belongs to."""

    registration_credential: RegistrationCredentialDto | Mapping[str, Any]
    """The passkey, as the browser returned it."""
    ticket: str
    """The `ticket` from `init_register_options`.

    Example: `"webauthn-ticket-of-bob"`.
    """
    authenticator_code: AuthenticatorCode | str | UnsetType = UNSET
    """How the user unlocks it. Used to show the right name and picture.

    Example: `"fingerprint"`.
    """

    _fields: ClassVar = Fields(
        Field(
            "registration_credential",
            "registrationCredential",
            Ref("registration_credential_dto", "RegistrationCredentialDto"),
        ),
        Field("ticket", sensitive=True),
        Field(
            "authenticator_code",
            "authenticatorCode",
            Ref("authenticator_code", "AuthenticatorCode"),
        ),
        required=("registrationCredential", "ticket"),
    )

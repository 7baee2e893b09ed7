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
    from .public_key_credential_creation_options_dto import PublicKeyCredentialCreationOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class RegistrationOptionsDto(Model):
    """The beginning of a registration of a passkey."""

    registration_options: PublicKeyCredentialCreationOptionsDto
    """What the browser needs to know."""
    ticket: str
    """Token that `verify_register` takes with the result. It works once.

    Example: `"webauthn-ticket-of-bob"`.
    """

    _fields: ClassVar = Fields(
        Field(
            "registration_options",
            "registrationOptions",
            Ref(
                "public_key_credential_creation_options_dto",
                "PublicKeyCredentialCreationOptionsDto",
            ),
        ),
        Field("ticket", sensitive=True),
        required=("registrationOptions", "ticket"),
    )

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
    from .public_key_credential_request_options_dto import PublicKeyCredentialRequestOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class AuthenticationOptionsDto(Model):
    """The beginning of a sign-in with a passkey."""

    authentication_options: PublicKeyCredentialRequestOptionsDto
    """What to hand to the browser."""
    ticket: str
    """Belongs to this beginning. Send it back to `verify_authentication`.

    Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
    """

    _fields: ClassVar = Fields(
        Field(
            "authentication_options",
            "authenticationOptions",
            Ref(
                "public_key_credential_request_options_dto",
                "PublicKeyCredentialRequestOptionsDto",
            ),
        ),
        Field("ticket", sensitive=True),
        required=("authenticationOptions", "ticket"),
    )

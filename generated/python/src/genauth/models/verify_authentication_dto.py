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
    from .authentication_credential_dto import AuthenticationCredentialDto
    from .sign_in_by_web_authn_options_dto import SignInByWebAuthnOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class VerifyAuthenticationDto(Model):
    """The end of a sign-in with a passkey."""

    authentication_credential: AuthenticationCredentialDto | Mapping[str, Any]
    """What the browser returned."""
    ticket: str
    """The ticket of the beginning, from `init_authentication_options`.

    Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
    """
    options: SignInByWebAuthnOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user in."""

    _fields: ClassVar = Fields(
        Field(
            "authentication_credential",
            "authenticationCredential",
            Ref("authentication_credential_dto", "AuthenticationCredentialDto"),
        ),
        Field("ticket", sensitive=True),
        Field(
            "options",
            None,
            Ref("sign_in_by_web_authn_options_dto", "SignInByWebAuthnOptionsDto"),
        ),
        required=("authenticationCredential", "ticket"),
    )

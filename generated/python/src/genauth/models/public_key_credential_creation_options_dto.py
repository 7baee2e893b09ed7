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
    from .public_key_credential_descriptor_dto import PublicKeyCredentialDescriptorDto
    from .public_key_credential_parameters_dto import PublicKeyCredentialParametersDto
    from .public_key_credential_rp_entity_dto import PublicKeyCredentialRpEntityDto
    from .public_key_credential_user_entity_dto import PublicKeyCredentialUserEntityDto


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialCreationOptionsDto(Model):
    """What a browser needs to know to make a passkey (`PublicKeyCredentialCreationOptions` of
    the standard, as JSON).
    """

    challenge: str
    """Random text that the new passkey signs, in URL-safe Base64.

    Example: `"cmFuZG9tLWNoYWxsZW5nZQ"`.
    """
    exclude_credentials: list[PublicKeyCredentialDescriptorDto]
    """Passkeys that the user has already, so that no authenticator gets a second one."""
    pub_key_cred_params: list[PublicKeyCredentialParametersDto]
    """Algorithms that the service accepts, the best first."""
    rp: PublicKeyCredentialRpEntityDto
    """Website that the passkey is for."""
    timeout: int
    """How long the browser waits for the user, in milliseconds.

    Example: `60000`.
    """
    user: PublicKeyCredentialUserEntityDto
    """User that the passkey is for."""

    _fields: ClassVar = Fields(
        Field("challenge"),
        Field(
            "exclude_credentials",
            "excludeCredentials",
            ListOf(Ref("public_key_credential_descriptor_dto", "PublicKeyCredentialDescriptorDto")),
        ),
        Field(
            "pub_key_cred_params",
            "pubKeyCredParams",
            ListOf(Ref("public_key_credential_parameters_dto", "PublicKeyCredentialParametersDto")),
        ),
        Field(
            "rp",
            None,
            Ref("public_key_credential_rp_entity_dto", "PublicKeyCredentialRpEntityDto"),
        ),
        Field("timeout"),
        Field(
            "user",
            None,
            Ref("public_key_credential_user_entity_dto", "PublicKeyCredentialUserEntityDto"),
        ),
        required=("challenge", "excludeCredentials", "pubKeyCredParams", "rp", "timeout", "user"),
    )

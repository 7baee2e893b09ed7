"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .public_key_credential_descriptor_dto import PublicKeyCredentialDescriptorDto


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialRequestOptionsDto(Model):
    """What the browser is asked to sign (WebAuthn)."""

    challenge: str
    """The random bytes to sign, as URL-safe Base64 without padding. The browser wants bytes:
    decode it.

    Example: `"pW8sLr4QyE2nHc6aV0tK9g"`.
    """
    allow_credentials: list[PublicKeyCredentialDescriptorDto] | UnsetType = UNSET
    """The credentials that may be used. Left out, the browser offers all that it has for this
    site.
    """
    rp_id: str
    """Domain that the credentials belong to.

    Example: `"your-app.genauth.ai"`.
    """
    timeout: int
    """How long the user has, in milliseconds.

    Example: `60000`.
    """

    _fields: ClassVar = Fields(
        Field("challenge"),
        Field(
            "allow_credentials",
            "allowCredentials",
            ListOf(Ref("public_key_credential_descriptor_dto", "PublicKeyCredentialDescriptorDto")),
        ),
        Field("rp_id", "rpId"),
        Field("timeout"),
        required=("challenge", "rpId", "timeout"),
    )

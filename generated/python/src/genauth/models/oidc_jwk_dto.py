"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class OidcJwkDto(Model):
    """A public key (RFC 7517). A key whose type is not `RSA` has other members than these."""

    kty: str
    """Type of the key.

    Example: `"RSA"`.
    """
    use: str | UnsetType = UNSET
    """What the key is for; `sig` means signatures.

    Example: `"sig"`.
    """
    alg: str | UnsetType = UNSET
    """Algorithm that the key is used with.

    Example: `"RS256"`.
    """
    kid: str | UnsetType = UNSET
    """ID of the key; the header of a token names it.

    Example: `"5mVn0aWc"`.
    """
    e: str | UnsetType = UNSET
    """Exponent of an RSA key, in URL-safe Base64.

    Example: `"AQAB"`.
    """
    n: str | UnsetType = UNSET
    """Modulus of an RSA key, in URL-safe Base64."""

    _fields: ClassVar = Fields(
        Field("kty"),
        Field("use"),
        Field("alg"),
        Field("kid"),
        Field("e"),
        Field("n"),
        required=("kty",),
    )

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
    from .oidc_jwk_dto import OidcJwkDto


@dataclass(slots=True, kw_only=True, repr=False)
class OidcJwksDto(Model):
    """Public keys (RFC 7517)."""

    keys: list[OidcJwkDto]
    """The keys. Ignore those whose type or use you do not know."""

    _fields: ClassVar = Fields(
        Field("keys", None, ListOf(Ref("oidc_jwk_dto", "OidcJwkDto"))),
        required=("keys",),
    )

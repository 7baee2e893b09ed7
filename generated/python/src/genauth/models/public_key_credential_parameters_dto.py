"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialParametersDto(Model):
    """An algorithm that a passkey may use."""

    alg: int
    """Number of the algorithm in the COSE registry, such as -7 for ES256 and -257 for RS256.

    Example: `-7`.
    """
    type: str
    """Always `public-key`.

    Example: `"public-key"`.
    """

    _fields: ClassVar = Fields(Field("alg"), Field("type"), required=("alg", "type"))

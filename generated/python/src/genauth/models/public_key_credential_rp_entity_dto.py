"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class PublicKeyCredentialRpEntityDto(Model):
    """The website that a passkey is for. The standard calls it the relying party."""

    id: str
    """Domain of the website.

    Example: `"example.com"`.
    """
    name: str
    """Name of the website, as people see it.

    Example: `"Example Notes"`.
    """

    _fields: ClassVar = Fields(Field("id"), Field("name"), required=("id", "name"))

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
    from .lang_object import LangObject


@dataclass(slots=True, kw_only=True, repr=False)
class OrganizationNameI18nDto(Model):
    """Names of an organization by language."""

    organization_name: LangObject
    """Name of the organization in each language."""

    _fields: ClassVar = Fields(
        Field("organization_name", "organizationName", Ref("lang_object", "LangObject")),
        required=("organizationName",),
    )

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
    from .fastpass_qr_code_relation_app_dto import FastpassQRCodeRelationAppDto


@dataclass(slots=True, kw_only=True, repr=False)
class GetFastpassQRCodeRelationAppsDto(Model):
    """Applications that the user can sign in to on the phone."""

    relation_apps: list[FastpassQRCodeRelationAppDto] | UnsetType = UNSET
    """The applications."""

    _fields: ClassVar = Fields(
        Field(
            "relation_apps",
            "relationApps",
            ListOf(Ref("fastpass_qr_code_relation_app_dto", "FastpassQRCodeRelationAppDto")),
        ),
    )

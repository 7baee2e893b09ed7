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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .import_otp_item_dto import ImportOtpItemDto


@dataclass(slots=True, kw_only=True, repr=False)
class ImportOtpReqDto(Model):
    """Secrets to import."""

    list: Sequence[ImportOtpItemDto | Mapping[str, Any]]
    """One per user. No limit is documented; 50 is what other operations allow."""

    _fields: ClassVar = Fields(
        Field("list", None, ListOf(Ref("import_otp_item_dto", "ImportOtpItemDto"))),
        required=("list",),
    )

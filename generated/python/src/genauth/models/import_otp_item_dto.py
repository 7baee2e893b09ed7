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
    from collections.abc import Mapping
    from typing import Any

    from .import_otp_item_data_dto import ImportOtpItemDataDto


@dataclass(slots=True, kw_only=True, repr=False)
class ImportOtpItemDto(Model):
    """A user, and the secret of the one-time password app."""

    user_id: str
    """ID of the user, as GenAuth assigned it.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    otp: ImportOtpItemDataDto | Mapping[str, Any]
    """The secret."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field("otp", None, Ref("import_otp_item_data_dto", "ImportOtpItemDataDto")),
        required=("userId", "otp"),
    )

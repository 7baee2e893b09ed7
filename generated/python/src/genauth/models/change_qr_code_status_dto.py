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
    from .qr_code_action import QrCodeAction


@dataclass(slots=True, kw_only=True, repr=False)
class ChangeQRCodeStatusDto(Model):
    """What the user did with a QR code."""

    qrcode_id: str
    """ID of the QR code, as the app read it from the picture.

    Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
    """
    action: QrCodeAction | str
    """What the user did.

    Example: `"CONFIRM"`.
    """

    _fields: ClassVar = Fields(
        Field("qrcode_id", "qrcodeId"),
        Field("action", None, Ref("qr_code_action", "QrCodeAction")),
        required=("qrcodeId", "action"),
    )

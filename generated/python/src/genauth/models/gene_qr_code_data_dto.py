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
class GeneQRCodeDataDto(Model):
    """A sign-in QR code."""

    qrcode_id: str
    """ID of the QR code. Ask with `check_qr_code_status` what has become of it.

    Example: `"mZ4tRw8KpX2vLs6Yc1Nf"`.
    """
    url: str
    """URL of the picture to show.

    Example: `"https://example.com/qrcodes/mZ4tRw8KpX2vLs6Yc1Nf.png"`.
    """
    custom_logo_url: str | UnsetType = UNSET
    """URL of your logo, to lay over the picture. Present where you have one.

    Example: `"https://example.com/logo.png"`.
    """

    _fields: ClassVar = Fields(
        Field("qrcode_id", "qrcodeId"),
        Field("url"),
        Field("custom_logo_url", "customLogoUrl"),
        required=("qrcodeId", "url"),
    )

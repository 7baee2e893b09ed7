"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .qr_code_type import QrCodeType


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateQrcodeDto(Model):
    """The QR code to make."""

    type: QrCodeType | str
    """What it is scanned with.

    Example: `"MOBILE_APP"`.
    """
    ext_idp_conn_id: str | UnsetType = UNSET
    """ID of the WeChat connection. For the two WeChat types; left out, the first one that the
    application has enabled is used.

    Example: `"605492ac41b3d7e0362f0707"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields, by field name, that the user gets who scans the code and agrees.
    For `MOBILE_APP`.

    Example: `{"school": "Example University"}`.
    """
    context: Mapping[str, Any] | UnsetType = UNSET
    """Whatever the pipelines of the user pool shall know about this sign-in, by names of your
    own. It reaches them as `context`. For the two WeChat types.

    Example: `{"source": "spring-campaign"}`.
    """
    auto_merge_qr_code: bool | UnsetType = UNSET
    """Whether the service puts your logo into the picture. For `WECHAT_MINIPROGRAM`. It makes
    the call slow; the page can lay the logo over the picture itself.

    Default: `False`. Example: `False`.
    """

    _fields: ClassVar = Fields(
        Field("type", None, Ref("qr_code_type", "QrCodeType")),
        Field("ext_idp_conn_id", "extIdpConnId"),
        Field("custom_data", "customData"),
        Field("context"),
        Field("auto_merge_qr_code", "autoMergeQrCode"),
        required=("type",),
    )

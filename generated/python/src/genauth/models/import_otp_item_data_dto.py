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
class ImportOtpItemDataDto(Model):
    """The secret of a one-time password app."""

    secret: str
    """Secret that the app and the service share, in Base32.

    Example: `"HZ2F6J3AGNAVSOTV"`.
    """
    recovery_code: str | UnsetType = UNSET
    """Code that stands in for the app once, when it is lost.

    Example: `"b471-8ec0-874a-087f-bccb-cd54"`.
    """

    _fields: ClassVar = Fields(
        Field("secret", sensitive=True),
        Field("recovery_code", "recoveryCode", sensitive=True),
        required=("secret",),
    )

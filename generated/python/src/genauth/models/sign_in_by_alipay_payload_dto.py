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
class SignInByAlipayPayloadDto(Model):
    """Proof that the user has signed in to Alipay on the device."""

    code: str | UnsetType = UNSET
    """The code that Alipay gave to the program on the device. It works once and for a short
    time.

    Example: `"l0Yq8wBvT3nM5kRz"`.
    """

    _fields: ClassVar = Fields(Field("code", sensitive=True))

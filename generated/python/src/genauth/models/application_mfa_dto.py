"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class ApplicationMfaDto(Model):
    """A second factor of an application."""

    mfa_policy: str
    """The factor, such as `EMAIL`, `SMS`, `OTP` or `FACE`.

    Example: `"EMAIL"`.
    """
    status: int
    """1 when the factor is in use, 0 when it is not.

    Example: `1`.
    """
    sort: int
    """Its place among the factors, from 0.

    Example: `0`.
    """

    _fields: ClassVar = Fields(
        Field("mfa_policy", "mfaPolicy"),
        Field("status"),
        Field("sort"),
        required=("mfaPolicy", "status", "sort"),
    )

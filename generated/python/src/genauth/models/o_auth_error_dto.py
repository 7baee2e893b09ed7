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
class OAuthErrorDto(Model):
    """Why an endpoint of OAuth 2.0 or OpenID Connect refused a request."""

    error: str
    """What went wrong, for programs: one of the values of RFC 6749, section 5.2, such as
    `invalid_grant` and `invalid_client`, or of another standard.

    Example: `"invalid_grant"`.
    """
    error_description: str | UnsetType = UNSET
    """What went wrong, for people.

    Example: `"The code has expired"`.
    """

    _fields: ClassVar = Fields(Field("error"), Field("error_description"), required=("error",))

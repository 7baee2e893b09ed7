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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class SignInFastpassOptionsDto(Model):
    """How to sign the user in."""

    scope: str | UnsetType = UNSET
    """The scopes that are asked for, separated by spaces. `openid` must be among them;
    `profile`, `email` and `phone` put claims about the user into the ID token, and
    `offline_access` asks for a refresh token.

    Example: `"openid profile"`.
    """
    context: Mapping[str, Any] | UnsetType = UNSET
    """Whatever the pipelines of the user pool shall know about this sign-in, by names of your
    own. It reaches them as `context`.

    Example: `{"source": "spring-campaign"}`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields to set for the user, by field name. Define the names in the
    console first, among the custom fields of users.

    Example: `{"school": "Example University"}`.
    """

    _fields: ClassVar = Fields(Field("scope"), Field("context"), Field("custom_data", "customData"))

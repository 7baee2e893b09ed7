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
    from .sign_in_by_push_options_dto import SignInByPushOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByPushDto(Model):
    """Who wants to sign in."""

    account: str
    """Email address, phone number or user name of the user.

    Example: `"bob"`.
    """
    options: SignInByPushOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user in."""

    _fields: ClassVar = Fields(
        Field("account"),
        Field("options", None, Ref("sign_in_by_push_options_dto", "SignInByPushOptionsDto")),
        required=("account",),
    )

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
    from .sign_up_by_pass_code_dto import SignUpByPassCodeDto
    from .sign_up_by_password_dto import SignUpByPasswordDto
    from .sign_up_connection import SignUpConnection
    from .sign_up_options_dto import SignUpOptionsDto
    from .sign_up_profile_dto import SignUpProfileDto


@dataclass(slots=True, kw_only=True, repr=False)
class SignUpDto(Model):
    """A user who signs up. `connection` says in which way, and exactly the payload of that way
    is needed.
    """

    connection: SignUpConnection | str
    """In which way the user signs up.

    Example: `"PASSWORD"`.
    """
    password_payload: SignUpByPasswordDto | Mapping[str, Any] | UnsetType = UNSET
    """Account and password. Needed for `PASSWORD`."""
    pass_code_payload: SignUpByPassCodeDto | Mapping[str, Any] | UnsetType = UNSET
    """The code, and where it was sent to. Needed for `PASSCODE`."""
    profile: SignUpProfileDto | Mapping[str, Any] | UnsetType = UNSET
    """What is known about the user."""
    options: SignUpOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user up."""

    _fields: ClassVar = Fields(
        Field("connection", None, Ref("sign_up_connection", "SignUpConnection")),
        Field(
            "password_payload",
            "passwordPayload",
            Ref("sign_up_by_password_dto", "SignUpByPasswordDto"),
        ),
        Field(
            "pass_code_payload",
            "passCodePayload",
            Ref("sign_up_by_pass_code_dto", "SignUpByPassCodeDto"),
        ),
        Field("profile", None, Ref("sign_up_profile_dto", "SignUpProfileDto")),
        Field("options", None, Ref("sign_up_options_dto", "SignUpOptionsDto")),
        required=("connection",),
    )

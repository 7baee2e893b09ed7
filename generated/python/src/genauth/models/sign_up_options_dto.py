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
    from .password_encrypt_type import PasswordEncryptType


@dataclass(slots=True, kw_only=True, repr=False)
class SignUpOptionsDto(Model):
    """How to sign the user up."""

    client_ip: str | UnsetType = UNSET
    """The user's IP address. Set it when your server makes the call: otherwise the address of
    the server is taken for that of the user, in logs and in limits.

    Example: `"192.0.2.10"`.
    """
    phone_pass_code_for_information_completion: str | UnsetType = UNSET
    """The code that was sent to the phone number in `profile`, with the purpose of completing
    the profile.

    Example: `"123456"`.
    """
    email_pass_code_for_information_completion: str | UnsetType = UNSET
    """The code that was sent to the email address in `profile`, with the purpose of completing
    the profile.

    Example: `"123456"`.
    """
    context: Mapping[str, Any]
    """Whatever the pipelines of the user pool shall know about this sign-up, by names of your
    own. Published as required: send an empty object when there is nothing to tell.

    Example: `{"source": "spring-campaign"}`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the password in the request is encrypted.

    Default: `"none"`. Example: `"rsa"`.
    """

    _fields: ClassVar = Fields(
        Field("client_ip", "clientIp"),
        Field(
            "phone_pass_code_for_information_completion",
            "phonePassCodeForInformationCompletion",
            sensitive=True,
        ),
        Field(
            "email_pass_code_for_information_completion",
            "emailPassCodeForInformationCompletion",
            sensitive=True,
        ),
        Field("context"),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
        required=("context",),
    )

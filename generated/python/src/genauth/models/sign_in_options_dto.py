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
class SignInOptionsDto(Model):
    """How to sign the user in."""

    scope: str | UnsetType = UNSET
    """The scopes that are asked for, separated by spaces. `openid` must be among them;
    `profile`, `email` and `phone` put claims about the user into the ID token, and
    `offline_access` asks for a refresh token.

    Example: `"openid profile"`.
    """
    client_ip: str | UnsetType = UNSET
    """The user's IP address. Set it when your server makes the call: otherwise the address of
    the server is taken for that of the user, in logs and in limits.

    Example: `"192.0.2.10"`.
    """
    context: Mapping[str, Any] | UnsetType = UNSET
    """Whatever the pipelines of the user pool shall know about this sign-in, by names of your
    own. It reaches them as `context`.

    Example: `{"source": "spring-campaign"}`.
    """
    tenant_id: str | UnsetType = UNSET
    """ID of the tenant to sign in to, where the user pool has tenants.

    Example: `"63f867961c8f0241e7ccb582"`.
    """
    custom_data: Mapping[str, Any] | UnsetType = UNSET
    """Values of custom fields to set for the user, by field name. Define the names in the
    console first, among the custom fields of users.

    Example: `{"school": "Example University"}`.
    """
    auto_register: bool | UnsetType = UNSET
    """Whether a user who does not exist yet is created. Use it with codes, which prove whose
    email address or phone it is.

    Example: `False`.
    """
    captcha_code: str | UnsetType = UNSET
    """The characters that the user read from a picture, in upper or lower case. Needed after too
    many failed attempts, where the security settings of the user pool ask for it.

    Example: `"a8nz"`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the password in the request is encrypted.

    Default: `"none"`. Example: `"rsa"`.
    """

    _fields: ClassVar = Fields(
        Field("scope"),
        Field("client_ip", "clientIp"),
        Field("context"),
        Field("tenant_id", "tenantId"),
        Field("custom_data", "customData"),
        Field("auto_register", "autoRegister"),
        Field("captcha_code", "captchaCode", sensitive=True),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
    )

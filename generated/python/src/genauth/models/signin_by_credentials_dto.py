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
    from .sign_in_by_ad_payload_dto import SignInByAdPayloadDto
    from .sign_in_by_ldap_payload_dto import SignInByLdapPayloadDto
    from .sign_in_by_pass_code_payload_dto import SignInByPassCodePayloadDto
    from .sign_in_by_password_payload_dto import SignInByPasswordPayloadDto
    from .sign_in_connection import SignInConnection
    from .sign_in_options_dto import SignInOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class SigninByCredentialsDto(Model):
    """Credentials of a user. `connection` says of which kind they are, and exactly the payload
    of that kind is needed.
    """

    connection: SignInConnection | str
    """Which kind of credentials the request holds.

    Example: `"PASSWORD"`.
    """
    password_payload: SignInByPasswordPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Account and password. Needed for `PASSWORD`."""
    pass_code_payload: SignInByPassCodePayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """The code, and where it was sent to. Needed for `PASSCODE`."""
    ad_payload: SignInByAdPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Account and password in the domain. Needed for `AD`."""
    ldap_payload: SignInByLdapPayloadDto | Mapping[str, Any] | UnsetType = UNSET
    """Account and password in the directory. Needed for `LDAP`."""
    options: SignInOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to sign the user in."""
    client_id: str | UnsetType = UNSET
    """ID of the application, where it proves its identity with `client_secret_post`.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """
    client_secret: str | UnsetType = UNSET
    """Secret of the application, where it proves its identity with `client_secret_post`. Never
    send it from a device of a user.

    Example: `"00000000000000000000000000000000"`.
    """

    _fields: ClassVar = Fields(
        Field("connection", None, Ref("sign_in_connection", "SignInConnection")),
        Field(
            "password_payload",
            "passwordPayload",
            Ref("sign_in_by_password_payload_dto", "SignInByPasswordPayloadDto"),
        ),
        Field(
            "pass_code_payload",
            "passCodePayload",
            Ref("sign_in_by_pass_code_payload_dto", "SignInByPassCodePayloadDto"),
        ),
        Field("ad_payload", "adPayload", Ref("sign_in_by_ad_payload_dto", "SignInByAdPayloadDto")),
        Field(
            "ldap_payload",
            "ldapPayload",
            Ref("sign_in_by_ldap_payload_dto", "SignInByLdapPayloadDto"),
        ),
        Field("options", None, Ref("sign_in_options_dto", "SignInOptionsDto")),
        Field("client_id"),
        Field("client_secret", sensitive=True),
        required=("connection",),
    )

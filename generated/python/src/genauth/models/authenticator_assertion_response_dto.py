"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class AuthenticatorAssertionResponseDto(Model):
    """What the passkey signed, and the signature."""

    authenticator_data: str
    """What the authenticator tells about itself and the user, as URL-safe Base64 without
    padding.

    Example: `"SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ"`.
    """
    client_data_json: str
    """What the browser tells about the page and the challenge, as URL-safe Base64 without
    padding.

    Example: `"eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0"`.
    """
    signature: str
    """The signature over both, as URL-safe Base64 without padding.

    Example: `"MEUCIQDexample"`.
    """
    user_handle: str
    """The user that the credential was made for, as URL-safe Base64 without padding.

    Example: `"NjIyOWZmYTRiMWMwOGQyY2FkZTNlM2Q5"`.
    """

    _fields: ClassVar = Fields(
        Field("authenticator_data", "authenticatorData"),
        Field("client_data_json", "clientDataJSON"),
        Field("signature", sensitive=True),
        Field("user_handle", "userHandle"),
        required=("authenticatorData", "clientDataJSON", "signature", "userHandle"),
    )

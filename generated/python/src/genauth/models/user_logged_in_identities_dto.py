"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class UserLoggedInIdentitiesDto(Model):
    """An identity source that a user has signed in with."""

    identity_id: str
    """ID of the user's identity there.

    Example: `"62299d8b866d2dab79a89dc4"`.
    """
    idp_name: str
    """Name of the identity source, as people see it.

    Example: `"WeChat"`.
    """
    idp_name_en: str
    """Name of the identity source in English.

    Example: `"WeChat"`.
    """
    idp_logo: str
    """Address of its logo.

    Example: `"https://example.com/wechat.png"`.
    """
    idp_id: str
    """ID of the identity source.

    Example: `"6076bac1e5f2a94d80d993b5"`.
    """

    _fields: ClassVar = Fields(
        Field("identity_id", "identityId"),
        Field("idp_name", "idpName"),
        Field("idp_name_en", "idpNameEn"),
        Field("idp_logo", "idpLogo"),
        Field("idp_id", "idpId"),
        required=("identityId", "idpName", "idpNameEn", "idpLogo", "idpId"),
    )

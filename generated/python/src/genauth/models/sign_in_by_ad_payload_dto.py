"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class SignInByAdPayloadDto(Model):
    """An account of an Active Directory domain, and its password."""

    password: str
    """The password that the user has in the domain.

    Example: `"example-Passw0rd"`.
    """
    s_am_account_name: str
    """Name of the account in the domain, without the domain itself.

    Example: `"bob"`.
    """

    _fields: ClassVar = Fields(
        Field("password", sensitive=True),
        Field("s_am_account_name", "sAMAccountName"),
        required=("password", "sAMAccountName"),
    )

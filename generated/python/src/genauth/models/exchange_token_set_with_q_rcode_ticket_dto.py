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
class ExchangeTokenSetWithQRcodeTicketDto(Model):
    """A ticket to exchange."""

    ticket: str
    """The ticket, from `check_qr_code_status`. It is valid for a short time.

    Example: `"Ys2nPk6WfB8dMx4Lr1Cz"`.
    """
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
        Field("ticket", sensitive=True),
        Field("client_id"),
        Field("client_secret", sensitive=True),
        required=("ticket",),
    )

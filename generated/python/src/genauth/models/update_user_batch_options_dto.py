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
    from .send_reset_password_notification_dto import SendResetPasswordNotificationDto


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateUserBatchOptionsDto(Model):
    """How users are changed."""

    reset_password_on_next_login: bool | UnsetType = UNSET
    """Makes every user in the call set a new password at the next sign-in.

    Example: `True`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the passwords in `list` are encrypted. Left out, they count as plain text.

    Example: `"none"`.
    """
    auto_generate_password: bool | UnsetType = UNSET
    """Gives every user in the call a newly generated password.

    Example: `False`.
    """
    send_password_reseted_notification: (
        SendResetPasswordNotificationDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """Which messages tell the users that their password was reset. Without it, none are sent."""

    _fields: ClassVar = Fields(
        Field("reset_password_on_next_login", "resetPasswordOnNextLogin"),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
        Field("auto_generate_password", "autoGeneratePassword"),
        Field(
            "send_password_reseted_notification",
            "sendPasswordResetedNotification",
            Ref("send_reset_password_notification_dto", "SendResetPasswordNotificationDto"),
        ),
    )

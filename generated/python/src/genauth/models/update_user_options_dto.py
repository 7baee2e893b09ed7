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
    from .user_id_type import UserIdType


@dataclass(slots=True, kw_only=True, repr=False)
class UpdateUserOptionsDto(Model):
    """How to make the change."""

    user_id_type: UserIdType | str | UnsetType = UNSET
    """Kind of the ID in `user_id`. Left out, it is the ID that GenAuth assigned.

    Example: `"user_id"`.
    """
    reset_password_on_first_login: bool | UnsetType = UNSET
    """Whether a user who has never signed in must set a new password at the first sign-in.

    Example: `False`.
    """
    reset_password_on_next_login: bool | UnsetType = UNSET
    """Whether the user must set a new password at the next sign-in.

    Example: `True`.
    """
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How `password` is encrypted in the request.

    Example: `"none"`.
    """
    auto_generate_password: bool | UnsetType = UNSET
    """Whether the service sets a random password.

    Example: `False`.
    """
    send_password_reseted_notification: (
        SendResetPasswordNotificationDto | Mapping[str, Any] | UnsetType
    ) = UNSET
    """How to tell the user about the reset password."""

    _fields: ClassVar = Fields(
        Field("user_id_type", "userIdType", Ref("user_id_type", "UserIdType")),
        Field("reset_password_on_first_login", "resetPasswordOnFirstLogin"),
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

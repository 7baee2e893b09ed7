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
    from .department_id_type import DepartmentIdType
    from .password_encrypt_type import PasswordEncryptType
    from .send_create_account_notification_dto import SendCreateAccountNotificationDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateUserOptionsDto(Model):
    """How users are created."""

    keep_password: bool | UnsetType = UNSET
    """Stores `password` as it is given, without hashing it. It is meant for migrations in which
    only hashes are known: a custom password function in the console must then check them at
    sign-in.

    Default: `False`. Example: `False`.
    """
    auto_generate_password: bool | UnsetType = UNSET
    """Gives every new user a generated password.

    Default: `False`. Example: `False`.
    """
    reset_password_on_first_login: bool | UnsetType = UNSET
    """Makes every new user set a new password at the first sign-in.

    Default: `False`. Example: `True`.
    """
    department_id_type: DepartmentIdType | str | UnsetType = UNSET
    """Kind of the IDs in `department_ids`.

    Default: `"department_id"`. Example: `"department_id"`.
    """
    send_notification: SendCreateAccountNotificationDto | Mapping[str, Any] | UnsetType = UNSET
    """Which messages tell the new users about their accounts. Without it, none are sent."""
    password_encrypt_type: PasswordEncryptType | str | UnsetType = UNSET
    """How the passwords in `list` are encrypted.

    Default: `"none"`. Example: `"none"`.
    """

    _fields: ClassVar = Fields(
        Field("keep_password", "keepPassword"),
        Field("auto_generate_password", "autoGeneratePassword"),
        Field("reset_password_on_first_login", "resetPasswordOnFirstLogin"),
        Field(
            "department_id_type",
            "departmentIdType",
            Ref("department_id_type", "DepartmentIdType"),
        ),
        Field(
            "send_notification",
            "sendNotification",
            Ref("send_create_account_notification_dto", "SendCreateAccountNotificationDto"),
        ),
        Field(
            "password_encrypt_type",
            "passwordEncryptType",
            Ref("password_encrypt_type", "PasswordEncryptType"),
        ),
    )

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
class SendCreateAccountNotificationDto(Model):
    """Which messages tell new users that an account has been created for them."""

    send_email_notification: bool | UnsetType = UNSET
    """Sends an email to every new user who has an email address.

    Default: `False`. Example: `True`.
    """
    send_phone_notification: bool | UnsetType = UNSET
    """Sends a text message to every new user who has a phone number.

    Default: `False`. Example: `False`.
    """
    app_id: str | UnsetType = UNSET
    """ID of the application whose sign-in URL the message contains. Without it, the message
    contains the sign-in URL of the user pool's application panel.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """

    _fields: ClassVar = Fields(
        Field("send_email_notification", "sendEmailNotification"),
        Field("send_phone_notification", "sendPhoneNotification"),
        Field("app_id", "appId"),
    )

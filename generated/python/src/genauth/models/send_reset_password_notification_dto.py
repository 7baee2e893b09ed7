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
class SendResetPasswordNotificationDto(Model):
    """Which messages tell users that their password was reset, and where they are sent."""

    send_default_email_notification: bool | UnsetType = UNSET
    """Sends an email to the address stored for the user.

    Example: `True`.
    """
    send_default_phone_notification: bool | UnsetType = UNSET
    """Sends a text message to the phone number stored for the user.

    Example: `False`.
    """
    input_send_email_notification: str | UnsetType = UNSET
    """An email address to send the message to, other than the stored one.

    Example: `"helpdesk@example.com"`.
    """
    input_send_phone_notification: str | UnsetType = UNSET
    """A phone number to send the message to, other than the stored one.

    Example: `"2025550199"`.
    """
    app_id: str | UnsetType = UNSET
    """ID of the application whose sign-in URL the message contains. Without it, the message
    contains the sign-in URL of the user pool's application panel.

    Example: `"6193b7a2c4d85e0f9a1b2c3d"`.
    """

    _fields: ClassVar = Fields(
        Field("send_default_email_notification", "sendDefaultEmailNotification"),
        Field("send_default_phone_notification", "sendDefaultPhoneNotification"),
        Field("input_send_email_notification", "inputSendEmailNotification"),
        Field("input_send_phone_notification", "inputSendPhoneNotification"),
        Field("app_id", "appId"),
    )

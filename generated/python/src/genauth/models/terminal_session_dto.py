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
    from .._runtime.unset import UnsetType
    from .device_info import DeviceInfo


@dataclass(slots=True, kw_only=True, repr=False)
class TerminalSessionDto(Model):
    """A device of a user, and when it was last used."""

    device: DeviceInfo
    """What is known about the device itself."""
    last_login_time: str
    """When the user last signed in on it.

    Example: `"2022-07-03T09:15:00.000Z"`.
    """
    last_ip: str | UnsetType = UNSET
    """IP address of that sign-in.

    Example: `"192.0.2.10"`.
    """
    online: bool
    """Whether the user is signed in on it now.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("device", None, Ref("device_info", "DeviceInfo")),
        Field("last_login_time", "lastLoginTime"),
        Field("last_ip", "lastIp"),
        Field("online"),
        required=("device", "lastLoginTime", "online"),
    )

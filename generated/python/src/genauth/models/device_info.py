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
    from .device_status import DeviceStatus
    from .device_type import DeviceType


@dataclass(slots=True, kw_only=True, repr=False)
class DeviceInfo(Model):
    """A device that a user signs in on."""

    device_id: str
    """Identifies the device in `unbind_device` and `revoke_device_session`.

    Example: `"DEV5F6C2A1B7E3D9"`.
    """
    name: str | UnsetType = UNSET
    """Name of the device, as the user sees it.

    Example: `"Bob's phone"`.
    """
    version: str | UnsetType = UNSET
    """Version of its operating system.

    Example: `"iOS 17.5"`.
    """
    type: DeviceType | str
    """Kind of the device.

    Example: `"Mobile"`.
    """
    mod: str | UnsetType = UNSET
    """Model of the device.

    Example: `"Example Phone 2"`.
    """
    os: str | UnsetType = UNSET
    """Its operating system.

    Example: `"iOS"`.
    """
    status: DeviceStatus | str | UnsetType = UNSET
    """State of the device.

    Example: `"activated"`.
    """
    user_agent: str | UnsetType = UNSET
    """The program on the device, as it names itself."""

    _fields: ClassVar = Fields(
        Field("device_id", "deviceId"),
        Field("name"),
        Field("version"),
        Field("type", None, Ref("device_type", "DeviceType")),
        Field("mod"),
        Field("os"),
        Field("status", None, Ref("device_status", "DeviceStatus")),
        Field("user_agent", "userAgent"),
        required=("deviceId", "type"),
    )

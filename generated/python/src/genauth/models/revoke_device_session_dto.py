"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class RevokeDeviceSessionDto(Model):
    """The device on which to end the session."""

    device_id: str
    """ID of the device, as `list_devices` returns it.

    Example: `"DEV5F6C2A1B7E3D9"`.
    """

    _fields: ClassVar = Fields(Field("device_id", "deviceId"), required=("deviceId",))

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class ParsedUserAgent(Model):
    """What the user agent of a request says."""

    device: str
    """Kind of the device.

    Example: `"Desktop"`.
    """
    browser: str
    """Name of the browser.

    Example: `"Safari"`.
    """
    os: str
    """Name of the operating system.

    Example: `"Mac OS"`.
    """

    _fields: ClassVar = Fields(
        Field("device"),
        Field("browser"),
        Field("os"),
        required=("device", "browser", "os"),
    )

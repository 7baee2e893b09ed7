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
class GetPushCodeRelationAppsDataDto(Model):
    """Applications in which a sign-in request can be answered."""

    app_ids: list[str] | UnsetType = UNSET
    """Their IDs.

    Example: `["6193b7a2c4d85e0f9a1b2c3d"]`.
    """

    _fields: ClassVar = Fields(Field("app_ids", "appIds"))

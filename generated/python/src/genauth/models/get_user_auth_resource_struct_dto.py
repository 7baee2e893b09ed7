"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserAuthResourceStructDto(Model):
    """The data resource to read."""

    resource: str
    """Code of the data resource.

    Example: `"handbook"`.
    """

    _fields: ClassVar = Fields(Field("resource"), required=("resource",))

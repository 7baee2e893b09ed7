"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class CreateOrUpdateGroupReqDto(Model):
    """A user group as it must be."""

    code: str
    """Code of the group: tells whether it exists already. A plain English identifier, unique in
    the user pool.

    Example: `"developer"`.
    """
    name: str
    """Name of the group, as people see it.

    Example: `"Developer"`.
    """
    description: str
    """What the group is for.

    Example: `"Everybody who writes code"`.
    """
    type: str
    """Kind of the group. `static` is the only value that is documented.

    Example: `"static"`.
    """

    _fields: ClassVar = Fields(
        Field("code"),
        Field("name"),
        Field("description"),
        Field("type"),
        required=("code", "name", "description", "type"),
    )

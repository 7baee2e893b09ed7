"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class ArrayAuthorize(Model):
    """What the user may do with a list resource."""

    values: list[str]
    """The texts.

    Example: `["boston", "chicago"]`.
    """
    actions: list[str]
    """What the user may do with it. The names are those that the data resource defines.

    Example: `["get", "read"]`.
    """

    _fields: ClassVar = Fields(Field("values"), Field("actions"), required=("values", "actions"))

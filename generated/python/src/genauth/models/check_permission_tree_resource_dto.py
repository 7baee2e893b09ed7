"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True, kw_only=True, repr=False)
class CheckPermissionTreeResourceDto(Model):
    """Tree resources, and what the user wants to do with them."""

    action: str
    """The action to ask about, such as `get`, `read`, `write` or `delete`. The names are those
    that the data resource defines.

    Example: `"get"`.
    """
    resources: Sequence[str]
    """Paths of the nodes: the code of the data resource, then the codes of the nodes from the
    top down, separated by slashes. No limit on their number is documented.

    Example: `["handbook/travel/hotels", "handbook/security"]`.
    """

    _fields: ClassVar = Fields(
        Field("action"),
        Field("resources"),
        required=("action", "resources"),
    )

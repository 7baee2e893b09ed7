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
class GetUserAuthResourcePermissionListDto(Model):
    """The data resources to ask about."""

    resources: Sequence[str]
    """Codes of data resources; for a node of a tree, its path: the code of the resource, then
    the codes of the nodes from the top down, separated by slashes. No limit on their number
    is documented.

    Example: `["quarterly-report", "handbook/travel/hotels"]`.
    """

    _fields: ClassVar = Fields(Field("resources"), required=("resources",))

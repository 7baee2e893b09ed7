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
class UpdateOrganizationStatusReqDto(Model):
    """Whether an organization is in use."""

    status: str | UnsetType = UNSET
    """`true` to use the organization, `false` to put it out of use. As text.

    Example: `"false"`.
    """
    root_node_id: str
    """ID of the department at the top of the organization: `department_id` of the organization.

    Example: `"60b49eb83fd80adb96f26e70"`.
    """

    _fields: ClassVar = Fields(
        Field("status"),
        Field("root_node_id", "rootNodeId"),
        required=("rootNodeId",),
    )

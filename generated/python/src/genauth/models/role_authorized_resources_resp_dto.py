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
    from .resource_type import ResourceType


@dataclass(slots=True, kw_only=True, repr=False)
class RoleAuthorizedResourcesRespDto(Model):
    """A resource that a role is authorized for."""

    resource_code: str
    """Code of the resource that the role may use.

    Example: `"ecs"`.
    """
    resource_type: ResourceType | str
    """Kind of the resource.

    Example: `"API"`.
    """
    actions: list[str]
    """Actions on the resource that the role allows, each written `<resource>:<action>`.

    Example: `["ecs:Start", "ecs:Stop"]`.
    """
    api_identifier: str | UnsetType = UNSET
    """Address or path of the interface, where the resource is one.

    Example: `"/api/v1/servers"`.
    """

    _fields: ClassVar = Fields(
        Field("resource_code", "resourceCode"),
        Field("resource_type", "resourceType", Ref("resource_type", "ResourceType")),
        Field("actions"),
        Field("api_identifier", "apiIdentifier"),
        required=("resourceCode", "resourceType", "actions"),
    )

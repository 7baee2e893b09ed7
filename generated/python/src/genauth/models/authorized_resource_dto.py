"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType
    from .policy_condition import PolicyCondition
    from .policy_effect import PolicyEffect
    from .resource_type import ResourceType


@dataclass(slots=True, kw_only=True, repr=False)
class AuthorizedResourceDto(Model):
    """A resource, and the actions on it that are granted or refused."""

    resource_code: str
    """Code of the resource, followed by the part of it that is meant, such as `ecs:1`.

    Example: `"ecs:1"`.
    """
    description: str | UnsetType = UNSET
    """What the resource is.

    Example: `"Virtual servers"`.
    """
    condition: list[PolicyCondition] | UnsetType = UNSET
    """When the grant applies. All conditions must hold; without any it always applies."""
    resource_type: ResourceType | str
    """Kind of the resource.

    Example: `"API"`.
    """
    api_identifier: str | UnsetType = UNSET
    """Address or path of the interface, where the resource is one.

    Example: `"/api/v1/servers"`.
    """
    actions: list[str]
    """Actions that the grant covers, each written `<resource>:<action>`.

    Example: `["ecs:Start", "ecs:Stop"]`.
    """
    effect: PolicyEffect | str
    """Whether the actions are granted or refused.

    Example: `"ALLOW"`.
    """

    _fields: ClassVar = Fields(
        Field("resource_code", "resourceCode"),
        Field("description"),
        Field("condition", None, ListOf(Ref("policy_condition", "PolicyCondition"))),
        Field("resource_type", "resourceType", Ref("resource_type", "ResourceType")),
        Field("api_identifier", "apiIdentifier"),
        Field("actions"),
        Field("effect", None, Ref("policy_effect", "PolicyEffect")),
        required=("resourceCode", "resourceType", "actions", "effect"),
    )

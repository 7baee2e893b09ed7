"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class PrincipalAuthenticationInfoDto(Model):
    """A real-name check that a user went through."""

    authenticated: bool
    """Whether the check was passed.

    Example: `True`.
    """
    principal_type: str
    """Kind of the principal: a person or an organization, in the words of the service.

    Example: `"P"`.
    """
    principal_code: str
    """Number of the identity document of a person, or the registration number of an
    organization.

    Example: `"420421000000001234"`.
    """
    principal_name: str
    """Name of the person or organization.

    Example: `"Bob Zhang"`.
    """
    authenticated_at: str
    """When the check was passed.

    Example: `"2022-07-03T02:20:30.000Z"`.
    """

    _fields: ClassVar = Fields(
        Field("authenticated"),
        Field("principal_type", "principalType"),
        Field("principal_code", "principalCode", sensitive=True),
        Field("principal_name", "principalName"),
        Field("authenticated_at", "authenticatedAt"),
        required=(
            "authenticated",
            "principalType",
            "principalCode",
            "principalName",
            "authenticatedAt",
        ),
    )

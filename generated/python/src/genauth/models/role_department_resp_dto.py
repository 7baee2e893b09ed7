"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class RoleDepartmentRespDto(Model):
    """A department whose members have a role."""

    id: str
    """ID of the department, assigned by the service.

    Example: `"624d930c37e1f5c08dd4986e"`.
    """
    code: str
    """Code of the department.

    Example: `"engineering"`.
    """
    name: str
    """Name of the department, as people see it.

    Example: `"Engineering"`.
    """
    description: str
    """What the department does.

    Example: `"Builds and runs the product"`.
    """

    _fields: ClassVar = Fields(
        Field("id"),
        Field("code"),
        Field("name"),
        Field("description"),
        required=("id", "code", "name", "description"),
    )

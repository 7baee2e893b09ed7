"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from .._runtime.model import Field, Fields, Model


@dataclass(slots=True, kw_only=True, repr=False)
class CheckResourcePermissionRespDto(Model):
    """Whether the user may do something with a resource."""

    namespace_code: str
    """Code of the permission namespace that the resource belongs to.

    Example: `"default"`.
    """
    action: str
    """The action that was asked about.

    Example: `"get"`.
    """
    resource: str
    """The resource, as in the request.

    Example: `"quarterly-report"`.
    """
    enabled: bool
    """Whether the user may do it.

    Example: `True`.
    """

    _fields: ClassVar = Fields(
        Field("namespace_code", "namespaceCode"),
        Field("action"),
        Field("resource"),
        Field("enabled"),
        required=("namespaceCode", "action", "resource", "enabled"),
    )

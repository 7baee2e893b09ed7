"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import ListOf, Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .create_group_req_dto import CreateGroupReqDto


@dataclass(slots=True, kw_only=True, repr=False)
class CreateGroupBatchReqDto(Model):
    """The groups to create in one call."""

    list: Sequence[CreateGroupReqDto | Mapping[str, Any]]
    """The groups to create, 1 to 50 of them.

    1 to 50 items.
    """

    _fields: ClassVar = Fields(
        Field("list", None, ListOf(Ref("create_group_req_dto", "CreateGroupReqDto"))),
        required=("list",),
    )

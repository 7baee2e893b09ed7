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
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.unset import UnsetType
    from .delete_users_batch_options_dto import DeleteUsersBatchOptionsDto


@dataclass(slots=True, kw_only=True, repr=False)
class DeleteUsersBatchDto(Model):
    """Users to delete."""

    user_ids: Sequence[str]
    """IDs of the users, 1 to 50 of them, of the kind that `options` names.

    1 to 50 items.

    Example: `["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]`.
    """
    options: DeleteUsersBatchOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to read the IDs."""

    _fields: ClassVar = Fields(
        Field("user_ids", "userIds"),
        Field("options", None, Ref("delete_users_batch_options_dto", "DeleteUsersBatchOptionsDto")),
        required=("userIds",),
    )

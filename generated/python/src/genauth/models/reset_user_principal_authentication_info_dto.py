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
    from collections.abc import Mapping
    from typing import Any

    from .._runtime.unset import UnsetType
    from .reset_user_principal_authentication_info_options_dto import (
        ResetUserPrincipalAuthenticationInfoOptionsDto,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ResetUserPrincipalAuthenticationInfoDto(Model):
    """Whose real-name check to delete."""

    user_id: str
    """ID of the user, of the kind that `options` names.

    Example: `"6229ffa4b1c08d2cade3e3d9"`.
    """
    options: ResetUserPrincipalAuthenticationInfoOptionsDto | Mapping[str, Any] | UnsetType = UNSET
    """How to read the ID."""

    _fields: ClassVar = Fields(
        Field("user_id", "userId"),
        Field(
            "options",
            None,
            Ref(
                "reset_user_principal_authentication_info_options_dto",
                "ResetUserPrincipalAuthenticationInfoOptionsDto",
            ),
        ),
        required=("userId",),
    )

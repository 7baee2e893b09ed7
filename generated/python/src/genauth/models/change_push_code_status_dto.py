"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.codecs import Ref
from .._runtime.model import Field, Fields, Model

if TYPE_CHECKING:
    from .push_code_action import PushCodeAction


@dataclass(slots=True, kw_only=True, repr=False)
class ChangePushCodeStatusDto(Model):
    """What the user answered."""

    push_code_id: str
    """ID of the request, from the message that the app received.

    Example: `"hT7bQe3JxD9wUa5Gk0Rv"`.
    """
    action: PushCodeAction | str
    """What the user answered.

    Example: `"CONFIRM"`.
    """

    _fields: ClassVar = Fields(
        Field("push_code_id", "pushCodeId"),
        Field("action", None, Ref("push_code_action", "PushCodeAction")),
        required=("pushCodeId", "action"),
    )

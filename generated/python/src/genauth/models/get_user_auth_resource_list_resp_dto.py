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
    from .get_user_auth_resource_list_data_dto import GetUserAuthResourceListDataDto


@dataclass(slots=True, kw_only=True, repr=False)
class GetUserAuthResourceListRespDto(Model):
    """The answer to a call that lists what the signed-in user may use."""

    data: GetUserAuthResourceListDataDto
    """What the user may use."""
    status_code: int
    """The outcome of the call, 200 when it succeeded. This is the status in the body, not the
    HTTP status.

    Example: `200`.
    """
    message: str
    """The outcome in a sentence, for people. The text is localised: do not compare it in a
    program.

    Example: `"Success"`.
    """
    api_code: int | UnsetType = UNSET
    """A more specific error number. Absent when the call succeeded."""
    request_id: str | UnsetType = UNSET
    """Identifies the call in the service's logs. Present when the call failed.

    Example: `"934108e5-9fbf-4d24-8da1-c330328abd6c"`.
    """

    _fields: ClassVar = Fields(
        Field(
            "data",
            None,
            Ref("get_user_auth_resource_list_data_dto", "GetUserAuthResourceListDataDto"),
        ),
        Field("status_code", "statusCode"),
        Field("message"),
        Field("api_code", "apiCode"),
        Field("request_id", "requestId"),
        required=("data", "statusCode", "message"),
    )

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Any

    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class FailureRespDto(Model):
    """The envelope of a call that failed. It has the same shape whatever the HTTP status of the
    answer: `status_code` in the body decides.
    """

    status_code: int
    """The outcome of the call; any value but 200 is a failure. The values are the statuses that
    the service documents, from 400 to 603. This is not the HTTP status, which may well be 200.

    Example: `409`.
    """
    message: str
    """What went wrong, for people. The text is localised and may change: do not compare it in a
    program.

    Example: `"The email address already belongs to another user"`.
    """
    api_code: int | UnsetType = UNSET
    """A more specific error number, which tells apart failures with the same `status_code`. Not
    every failure has one.
    """
    request_id: str | UnsetType = UNSET
    """Identifies this call in the service's logs. Quote it when you ask for support.

    Example: `"934108e5-9fbf-4d24-8da1-c330328abd6c"`.
    """
    data: Any = UNSET
    """More about the failure, such as the next step of a sign-in. Its shape depends on the
    operation and on `api_code`; most failures have no data.
    """

    _fields: ClassVar = Fields(
        Field("status_code", "statusCode"),
        Field("message"),
        Field("api_code", "apiCode"),
        Field("request_id", "requestId"),
        Field("data"),
        required=("statusCode", "message"),
    )

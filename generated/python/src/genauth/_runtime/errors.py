"""What can go wrong, as classes.

Decides: which kinds of failure a caller can tell apart, what each of them carries, and what of it may be printed.
Leaves to others: which class a status means (`Service.errors`), when an answer is a failure (`response.py`), and what is
cut out of a text before it gets here (`redact.py`).

Loggers print the attributes of an error. So headers, body and data of an answer stand in one attribute that prints
nothing of itself, behind properties.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .http import httpx


class SdkError(Exception):
    """Every error that an SDK raises by itself."""

    def __reduce__(self) -> tuple[Any, ...]:
        # By its attributes, whatever the constructor takes: errors cross processes, and waiters get copies.
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[SdkError], arguments: tuple[Any, ...], state: dict[str, Any]) -> SdkError:
    error = kind.__new__(kind)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ConfigurationError(SdkError):
    """The options of a client are incomplete or wrong; raised by its constructor, or by a call that needs what is missing."""


class RequestError(SdkError):
    """A call was refused before anything was sent, because a value cannot be put where it belongs."""


class ConnectionError(SdkError):
    """No answer came: the connection could not be opened, or it broke."""

    sent: bool
    """Whether the request may have reached the service. `False`: it did not, so sending it again is safe."""

    def __init__(self, message: str, sent: bool) -> None:
        super().__init__(message)
        self.sent = sent


class TimeoutError(SdkError):
    """An attempt took longer than `timeout`, or the whole call longer than `deadline`."""

    limit: float
    """The limit that passed, in seconds."""

    def __init__(self, message: str, limit: float) -> None:
        super().__init__(message)
        self.limit = limit


class AbortError(SdkError):
    """The caller ended the call by its `CancelToken`."""


class DecodeError(SdkError):
    """An answer came that cannot be read as what it should be: empty, cut short, HTML in place of JSON."""

    http_status: int
    content_type: str | None

    def __init__(
        self, message: str, http_status: int, content_type: str | None, start: str
    ) -> None:
        super().__init__(message)
        self.http_status = http_status
        self.content_type = content_type
        self._hidden = _Hidden(start)

    @property
    def body_start(self) -> str:
        """The first characters of the body, as they came. Not printed: half an answer may hold a secret."""
        return self._hidden.content


class _Hidden:
    """Holds what must not be printed."""

    def __init__(self, content: Any) -> None:
        self.content = content

    def __repr__(self) -> str:
        return "***"


@dataclass(frozen=True)
class ApiErrorDetails:
    """What an `ApiError` is made from."""

    message: str
    status: int
    http_status: int
    api_code: str | int | float | None
    request_id: str | None
    headers: httpx.Headers
    body: Any
    data: Any
    method: str
    path: str
    attempts: int
    retry_after: float | None


class ApiError(SdkError):
    """The service answered that the call failed."""

    status: int
    """What the service judged: the status in the body where the service puts one there, else that of HTTP."""
    http_status: int
    """Status of the HTTP answer."""
    api_code: str | int | float | None
    """The service's own, finer code, where it gives one."""
    request_id: str | None
    """Names this call in the logs of the service."""
    method: str
    path: str
    """Path of the operation, with the names of its parameters in place of their values."""
    attempts: int
    """How often the call was sent."""
    retry_after: float | None
    """Seconds to wait before the next try, where the service told."""

    def __init__(self, details: ApiErrorDetails) -> None:
        super().__init__(details.message)
        self.status = details.status
        self.http_status = details.http_status
        self.api_code = details.api_code
        self.request_id = details.request_id
        self.method = details.method
        self.path = details.path
        self.attempts = details.attempts
        self.retry_after = details.retry_after
        self._hidden = _Hidden((details.headers, details.body, details.data))

    @property
    def headers(self) -> httpx.Headers:
        """Headers of the answer. Not printed."""
        return self._hidden.content[0]

    @property
    def body(self) -> Any:
        """The whole body as it was read: JSON where it is JSON, else text. Not printed."""
        return self._hidden.content[1]

    @property
    def data(self) -> Any:
        """What the service sent along, such as the next step of a sign-in; `None` where nothing. Not printed."""
        return self._hidden.content[2]


class OAuthError(SdkError):
    """A server of OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. Holds no secret."""

    error: str
    """What went wrong, for programs: `invalid_grant`, `invalid_client`, `invalid_token`, …"""
    description: str | None
    """What went wrong, for people."""
    http_status: int | None
    """Status of the HTTP answer; `None` where nothing was asked."""

    def __init__(
        self, error: str, description: str | None = None, http_status: int | None = None
    ) -> None:
        super().__init__(f"{error}: {description}" if description else error)
        self.error = error
        self.description = description
        self.http_status = http_status

"""What both drivers know about sending.

Decides: what an error of the HTTP library means; how large an answer may be; that nothing is kept between calls but
connections: no cookie, no credential, no redirect.
Leaves to others: sending (`sync_driver.py`, `async_driver.py`).
"""

from __future__ import annotations

import errno
import math
import ssl
from collections.abc import Collection
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Final

from .effects import HttpRequest, RawAnswer
from .errors import ConnectionError, DecodeError, SdkError
from .http import httpx
from .limits import Limit, Scope
from .redact import clean_cause

CONNECT: Final = 5.0
"""Seconds that opening a connection may take."""

LIMITS: Final = httpx.Limits(max_connections=200, max_keepalive_connections=100)
"""More calls than connections wait for one, within their time limit."""


@lru_cache(maxsize=1)
def verified() -> ssl.SSLContext:
    """The platform's certificates, read once: that takes longer than making a client."""
    return httpx.create_ssl_context()


def no_cookies() -> CookieJar:
    """A jar that takes none: answers to one call are no business of the next."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def to_httpx(
    request: HttpRequest, limit: Limit | None, silence: float | None = None
) -> httpx.Request:
    """The request as the library takes it. `silence`: how long a stream may be silent once it has begun."""
    left = None if limit is None else max(limit.left, 0.001)
    read = left if silence is None or math.isinf(silence) else silence
    timeout: dict[str, Any] = {"read": read, "write": left, "pool": left}
    timeout["connect"] = CONNECT if left is None else min(CONNECT, left)
    return httpx.Request(
        request.method,
        request.url,
        headers=request.headers,
        content=request.content,
        extensions={"timeout": timeout},
    )


def _code_of(error: BaseException | None) -> str | None:
    for _ in range(6):
        if error is None:
            return None
        number = getattr(error, "errno", None)
        if isinstance(number, int) and number in errno.errorcode:
            return errno.errorcode[number]
        error = error.__cause__ or error.__context__
    return None


_UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


def transport_error(
    operation: str,
    error: Exception,
    secrets: Collection[str],
    scope: Scope,
    *,
    answered: bool = False,
) -> SdkError:
    """What an error of the library is to the caller."""
    try:
        scope.check()
    except SdkError as ended:
        ended.__context__ = None  # that would be the library's error, with the whole request in it
        return ended
    # The library's own timers go off a little before ours look.
    late = isinstance(error, (httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout))
    if late and scope.limit is not None:
        return scope.limit.error()
    sent = answered or not isinstance(error, _UNSENT)
    what = "the answer broke off" if answered else "no answer came" if sent else "no connection"
    code = _code_of(error)
    failure = ConnectionError(f"{operation}: {what}{f' ({code})' if code else ''}", sent)
    failure.__cause__ = clean_cause(error, secrets)
    return failure


class Collector:
    """The body of an answer, as it comes."""

    def __init__(self, response: httpx.Response, most: int) -> None:
        self._response = response
        self._most = most
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """Takes a piece of the body. Raises `DecodeError` where there are too many."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._most:
            response = self._response
            raise DecodeError(
                f"the answer is larger than {self._most} bytes",
                response.status_code,
                response.headers.get("content-type"),
                "",
            )

    def answer(self) -> RawAnswer:
        """The whole."""
        response = self._response
        return RawAnswer(response.status_code, response.headers, b"".join(self._chunks))

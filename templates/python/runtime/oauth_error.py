"""What OAuth 2.0 and OpenID Connect say when they refuse.

Decides: that an answer in the form of RFC 6749 (`error`, `error_description`) is told as such and not as one more failed call.
Leaves to others: failures in the service's own form, and connections that fail: they stay what they are (`errors.py`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from .effects import Steps
from .errors import ApiError, OAuthError
from .pointer import member
from .redact import scrub
from .response import ApiResponse

_LONGEST = 500
"""Longest text of a server that is repeated, in characters."""


def _refusal(body: Any, http_status: int, secrets: Sequence[str]) -> OAuthError | None:
    """The refusal that a body holds."""
    error = member(body, "error")
    if not isinstance(error, str) or error == "":
        return None
    words = member(body, "error_description")
    description = scrub(words, secrets)[:_LONGEST] if isinstance(words, str) and words else None
    return OAuthError(scrub(error, secrets)[:_LONGEST], description, http_status)


def granted(steps: Steps[ApiResponse[Any]], secrets: Sequence[str]) -> Steps[Any]:
    """The result of a call. A refusal in the form of OAuth becomes an `OAuthError`, whatever its status is."""
    refusal: OAuthError | None = None
    try:
        answer = yield from steps
    except ApiError as error:
        refusal = _refusal(error.body, error.http_status, secrets) or _bearer(error, secrets)
        if refusal is None:
            raise
    else:
        refusal = _refusal(answer.data, answer.http_status, secrets)
        if refusal is None:
            return answer.data
    raise refusal  # outside, so that the answer is not its context


def _bearer(error: ApiError, secrets: Sequence[str]) -> OAuthError | None:
    """What a resource says in its header when it refuses a bearer token (RFC 6750, 3)."""
    header = error.headers.get("www-authenticate", "")
    body: dict[str, str] = {}
    for name in ("error", "error_description"):
        found = re.search(rf'(?:^Bearer\s+|[,\s]){name}="([^"]*)"', header, re.IGNORECASE)
        if found:
            body[name] = found[1]
    return _refusal(body, error.http_status, secrets)

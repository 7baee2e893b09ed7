"""From a row of the operation table and a caller's values to what will be sent.

Decides: where each value goes, and that nothing is sent whose path would lead elsewhere or whose header is broken.
Leaves to others: how one value is written (`parameters.py`, `bodies.py`), and credentials (`auth.py`), which may differ from
attempt to attempt.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bodies import encode_body
from .errors import RequestError
from .headers import set_header
from .operation import Operation
from .options import Settings
from .parameters import Draft, put
from .service import Service
from .unset import UNSET
from .wire import plain

_DOTS = re.compile(r"(?:\.|%2e){1,2}", re.IGNORECASE)
"""`.` and `..` in every spelling that a URL parser takes for them."""

_AGENT = f"python/{platform.python_version()}"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A request without its credentials."""

    draft: Draft
    url: str
    """Host and path."""
    body: bytes | None
    content: Any
    """The value that the body was made from, for the log."""


def prepare_request(
    service: Service,
    settings: Settings,
    operation: Operation,
    values: Mapping[str, Any],
    body: Any,
) -> Prepared:
    """Builds the request that every attempt of a call sends."""
    draft = Draft(operation.path)
    headers = draft.headers
    usual = "application/json" if operation.answer == "json" else "*/*"
    set_header(headers, "accept", operation.accept or usual)
    set_header(headers, "accept-encoding", "gzip, deflate")
    set_header(headers, "user-agent", f"{service.agent} {_AGENT}")
    for row in operation.parameters:
        put(row, values.get(row.key or row.name, UNSET), draft)
    # Asked of the finished path: a parameter, two of them side by side, or the caller of `request` may have made it.
    segments = re.split(r"[/\\]", draft.path)
    if not re.fullmatch(r"/[^?#\s]*", draft.path) or any(map(_DOTS.fullmatch, segments)):
        raise RequestError(
            f"the path of {operation.id} must begin with a slash and hold no query "
            'and no segment "." or ".."'
        )

    content: bytes | None = None
    if operation.body is not None and body is not UNSET:
        content, media_type = encode_body(operation.body, body)
        set_header(headers, "content-type", media_type)
    for name, value in settings.headers.items():
        set_header(headers, name, value)
    shown = None if body is UNSET else plain(body)
    return Prepared(draft, _base(service, settings, operation) + draft.path, content, shown)


def _base(service: Service, settings: Settings, operation: Operation) -> str:
    """Where the path begins. Whoever names a host, such as that of a sandbox, means it for all that is sent."""
    server = operation.server
    if server is None or service.host.option in settings.values:
        return settings.base
    if server == "":
        what = f"{operation.id} is not where the rest of the service is"
        raise RequestError(f"{what}: set {service.host.option}")
    return server

"""What an answer means.

Decides: success or failure (the envelope's word where the body has one, else the HTTP status), the result of a success, and
the error of a failure.
Leaves to others: which classes and envelope there are (`service.py`), and what to do about a failure (`retry.py`).

A body is never checked against its schema: members and values that the description does not know are kept.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .effects import RawAnswer
from .errors import ApiError, ApiErrorDetails, DecodeError
from .http import httpx
from .operation import STREAMS, Answer, Operation
from .pointer import get
from .redact import scrub
from .retry import retry_after
from .service import Service
from .unset import UNSET
from .wire import decode_json

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ApiResponse(Generic[T]):
    """An answer with what stood around it."""

    data: T
    """The result of the call."""
    status: int
    """What the service judged: the status in the body where it puts one there, else that of HTTP."""
    http_status: int
    """Status of the HTTP answer."""
    headers: httpx.Headers
    request_id: str | None
    """Names this call in the logs of the service."""
    attempts: int
    """How often the call was sent."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer, judged."""

    body: Any
    """The JSON of the answer, or its text; `UNSET` where there is neither."""
    result: Any
    """What the call gives back: the result of a success, or what the body of a failure would be as one."""
    status: int
    request_id: str | None
    enveloped: bool
    """Whether the body is an envelope."""
    error: ApiError | None
    """`None`: the call succeeded."""


_LONGEST_MESSAGE = 500
"""Longest message of a service that is repeated in an error, in characters."""
_START = 200
"""How much of a body that cannot be read is kept, in characters."""

_MESSAGES = ("/message", "/error/message", "/detail", "/error_description", "/title", "/error")
_CODES = ("/code", "/error/code", "/error")
"""Where services put their words for what went wrong, and its code, when no envelope says so."""

_JSON = re.compile(r"[/+]json\b", re.IGNORECASE)
_ONLY_JSON = re.compile(r"application/(problem\+)?json\b(?!-)", re.IGNORECASE)


def judge(
    service: Service,
    operation: Operation,
    raw: RawAnswer,
    attempts: int,
    secrets: Collection[str],
    most: int,
) -> Judgement:
    """Says whether a call succeeded. Raises `DecodeError` where a success cannot be read. `most`: characters of the longest
    item of a stream."""
    envelope = service.envelope
    http_status, headers = raw.http_status, raw.headers
    answer = operation.answer_to(http_status)
    kind = answer.kind
    content_type = headers.get("content-type")
    accepted = 200 <= http_status < (400 if kind == "location" else 300)
    # What is not for reading as text, such as a picture, is not decoded.
    is_text = kind == "json" or not accepted or _JSON.search(content_type or "") is not None
    text = raw.content.decode("utf-8-sig", "replace") if is_text else ""
    json: Any = UNSET
    if is_text:
        try:
            json = decode_json(text)
        except ValueError:
            pass

    verdict = get(json, None if envelope is None else envelope.success)
    enveloped = verdict is not UNSET
    is_number = isinstance(verdict, (int, float)) and not isinstance(verdict, bool)
    status: Any = verdict if is_number else http_status
    found_id = get(json, None if envelope is None else envelope.request_id)
    if found_id is UNSET or found_id is None:
        found_id = headers.get("x-request-id")
    request_id = scrub(found_id, secrets) if isinstance(found_id, str) and found_id else None

    if verdict in envelope.values if envelope is not None and enveloped else accepted:
        is_empty = http_status in (204, 205) or operation.method == "HEAD"
        if not is_empty and kind == "json" and json is UNSET:
            shown = None if content_type is None else scrub(content_type, secrets)
            what = f"{shown or 'a body of no type'}, not JSON" if raw.content else "an empty body"
            raise DecodeError(
                f"{operation.method} {operation.path} was answered with HTTP {http_status} and {what}",
                http_status,
                shown,
                text[:_START],
            )
        result = None if is_empty else _result(operation, answer, raw, json, most)
        return Judgement(json, result, status, request_id, enveloped, None)

    def find(places: Iterable[str | None]) -> Any:
        """The first that is there, without its secrets."""
        for place in places:
            found = get(json, place)
            if isinstance(found, (int, float)) and not isinstance(found, bool):
                return found
            if isinstance(found, str) and found:
                return scrub(found, secrets)
        return None

    words = find((envelope.message if envelope else None, *_MESSAGES))
    if words is None:
        is_redirect = 300 <= http_status < 400
        words = "a redirect, which is not followed" if is_redirect else "the service gave no reason"
    body = text if json is UNSET else json
    data = get(json, envelope.data if envelope else None)
    tail = "" if request_id is None else f", request id {request_id}"
    group = "client" if 400 <= status < 500 else "server" if 500 <= status < 600 else None
    kind_of_error = service.errors.get(status) or (
        service.errors.get(group) if group is not None else None
    )
    error = (kind_of_error or ApiError)(
        ApiErrorDetails(
            message=f"{status} {str(words)[:_LONGEST_MESSAGE]} "
            f"({operation.method} {operation.path}{tail})",
            status=status,
            http_status=http_status,
            api_code=find((envelope.code if envelope else None, *(() if enveloped else _CODES))),
            request_id=request_id,
            headers=headers,
            body=body,
            data=None if data is UNSET else data,
            method=operation.method,
            path=operation.path,
            attempts=attempts,
            retry_after=retry_after(headers),
        )
    )
    result = _decoded(answer, body)
    return Judgement(body, result, status, request_id, enveloped, error)


def _result(operation: Operation, answer: Answer, raw: RawAnswer, json: Any, most: int) -> Any:
    kind = answer.kind
    if kind == "json":
        return _decoded(answer, json)
    if kind == "text":
        return raw.content.decode("utf-8-sig", "replace")
    if kind == "bytes":
        return raw.content
    if kind == "none":
        return None
    if kind in STREAMS:
        return _stream(operation, answer, raw, most)
    # The place that a redirect leads to, which nobody follows. It may be relative to the URL of the call.
    location = raw.headers.get("location")
    if location is None:
        message = f"HTTP {raw.http_status} came without a location"
        raise DecodeError(message, raw.http_status, None, "")
    return location


def _stream(operation: Operation, answer: Answer, raw: RawAnswer, most: int) -> Any:
    if raw.source is not None:
        from .stream_items import reader_of  # loads what only streams need

        return raw.source.stream(reader_of(operation.id, answer, raw, most))
    shown = raw.headers.get("content-type")
    came = shown or "a body of no type"
    raise DecodeError(f"a stream was asked for, and {came} came", raw.http_status, shown, "")


def opens(operation: Operation, http_status: int, headers: httpx.Headers) -> bool:
    """Whether the body of this answer is read piece by piece. A service that has nothing to stream says so in JSON."""
    if not 200 <= http_status < 300 or http_status in (204, 205):
        return False
    kind = operation.answer_to(http_status).kind
    return kind in STREAMS and not _ONLY_JSON.match(headers.get("content-type", ""))


def _decoded(answer: Answer, json: Any) -> Any:
    if answer.kind != "json" or answer.result is None:
        return json
    return answer.result.decode(json)

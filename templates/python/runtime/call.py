"""A call from its beginning to its end.

Decides: the order of things: prepare; then attempts, each with credentials, middleware, answer and verdict, until one
succeeds or none is left.
Leaves to others: each of these steps; doing them (the drivers), under the caller's cancel token and the deadline.

Nothing here waits, sends or knows of threads and tasks: it is one generator of effects (`effects.py`) for both worlds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from functools import partial
from typing import Any, Literal, cast

from . import clock
from .auth import authorize, secrets_of
from .effects import HttpRequest, RawAnswer, Send, Sleep, Steps
from .errors import ApiError, SdkError, TimeoutError
from .headers import set_header
from .http import httpx
from .limits import Scope, limit_in
from .logs import shown_headers
from .operation import STREAMS, Operation
from .options import RequestOptions, Settings, with_call_options
from .redact import is_telling, redact, scrub, values_of
from .request import Prepared, prepare_request
from .response import ApiResponse, judge, opens
from .retry import is_idempotent, retry_delay
from .schemes import Credentials
from .state import State
from .unset import UNSET
from .wire import plain

captured: ContextVar[list[ApiResponse[Any]] | None] = ContextVar("captured", default=None)
"""Where `with_raw_response` has the answers of the calls below it put."""


def scope_of(state: State, operation: Operation, options: RequestOptions) -> Scope:
    """What a call is done under: its deadline, and the caller's cancel token."""
    seconds = with_call_options(state.settings, options).deadline
    limit = limit_in(seconds, _too_long(operation.id, seconds))
    return Scope(operation.id, limit, options.get("cancel"))


def _too_long(what: str, seconds: float) -> Callable[[], SdkError]:
    return lambda: TimeoutError(f"{what} took longer than {seconds:g} s", seconds)


def perform(
    state: State,
    operation: Operation,
    values: Mapping[str, Any],
    body: Any,
    options: RequestOptions,
    *,
    raw: bool = False,
) -> Steps[ApiResponse[Any]]:
    """Sends a call. `raw`: the result stays JSON."""
    service, budget = state.service, state.budget
    if raw:
        operation = replace(operation, result=None, answers={})
    settings = with_call_options(state.settings, options)
    extra = options.get("extra_body")
    if extra is not None and (body is UNSET or isinstance(body, Mapping)):
        own: dict[str, Any] = {} if body is UNSET else dict(cast("Mapping[str, Any]", body))
        body = {**own, **extra}
    prepared = prepare_request(service, settings, operation, values, body)
    start = clock.now()
    sensitive = operation.sensitive
    hidden = {row.key or row.name for row in operation.parameters} & set(sensitive)
    known = [
        *secrets_of(state),
        *values_of(plain({name: values.get(name, UNSET) for name in hidden}), sensitive),
        *values_of(prepared.content, sensitive),
        *(value for name, value in settings.headers.items() if is_telling(name)),
    ]

    def log(
        level: Literal["error", "warn", "info", "debug"],
        what: str,
        attempt: int,
        fields: Callable[[], dict[str, Any]] = dict,
    ) -> None:
        settings.log(
            level,
            f"{operation.id}: {what}",
            lambda: {
                "method": operation.method,
                "path": operation.path,
                "seconds": round(clock.now() - start, 3),
                "attempt": attempt,
                **fields(),
            },
        )

    def buy(own: Settings, seller: Operation, wish: Mapping[str, Any]) -> Steps[Any]:
        # For all who wait for it: with the options of the client.
        settings = replace(own, errors="raise")
        answer = yield from perform(
            replace(state, settings=settings), seller, {}, wish, {}, raw=True
        )
        return answer.data

    kinds = (operation.answer, *(one.kind for one in operation.answers.values()))
    opening = None if STREAMS.isdisjoint(kinds) else partial(opens, operation)
    budget.deposit()
    replayed = False
    retries = 0
    attempt = 0
    while True:
        attempt += 1
        credentials = yield from authorize(state, operation, options, buy)
        secrets = (*known, *credentials.secrets)
        request = _assemble(operation, prepared, credentials, attempt)
        what = f"attempt {attempt} of {operation.id}"
        limit = limit_in(settings.timeout, _too_long(what, settings.timeout))
        log(
            "debug",
            "request",
            attempt,
            lambda: _shown_request(prepared, credentials, request, sensitive, secrets),
        )
        failure: Exception
        returned: ApiResponse[Any] | None = None
        try:
            answer: RawAnswer = yield Send(
                settings, request, secrets, limit, credentials.sign, opening
            )
            most = settings.max_response_bytes
            judged = judge(service, operation, answer, attempt, secrets, most)
        except SdkError as error:
            failure = error
        else:
            log(
                "debug",
                "answer",
                attempt,
                lambda: {
                    "status": judged.status,
                    "http_status": answer.http_status,
                    "request_id": judged.request_id,
                    "headers": shown_headers(answer.headers.multi_items()),
                    "body": None
                    if judged.body is UNSET
                    else redact(judged.body, sensitive, secrets),
                },
            )
            response: ApiResponse[Any] = ApiResponse(
                judged.result,
                judged.status,
                answer.http_status,
                answer.headers,
                judged.request_id,
                attempt,
            )
            if judged.error is None:
                log(
                    "info",
                    "done",
                    attempt,
                    lambda: {"status": judged.status, "request_id": judged.request_id},
                )
                return response
            failure = judged.error
            if judged.enveloped and settings.errors == "return":
                returned = response
        # Who brought the header has to bring another one; a bought token is thrown away and bought anew, once.
        ours = not replayed and "authorization" not in prepared.draft.headers
        if ours and isinstance(failure, ApiError) and failure.status == 401 and credentials.bought:
            for cache, token in credentials.bought.values():
                cache.reject(token)
            replayed = True
            log("warn", "the token was rejected, trying again with a new one", attempt)
            continue
        delay = (
            retry_delay(failure, is_idempotent(operation), retries)
            if retries < settings.max_retries
            else None
        )
        late = delay is not None and clock.now() - start + delay >= settings.deadline
        reason = scrub(f"{type(failure).__name__}: {failure}", known)
        if delay is None or late or not budget.take():
            log("error", "failed", attempt, lambda: {"error": reason})
            if returned is not None:
                return returned
            raise failure
        retries += 1
        wait = delay
        log("warn", "trying again", attempt, lambda: {"delay": round(wait, 3), "error": reason})
        yield Sleep(delay)


def capture(response: ApiResponse[Any]) -> Any:
    """The result of a call, after `with_raw_response` had a look at its answer."""
    box = captured.get()
    if box is not None:
        box.append(response)
    return response.data


def _assemble(
    operation: Operation, prepared: Prepared, credentials: Credentials, attempt: int
) -> HttpRequest:
    """Adds the credentials. A header that the caller set is left as the caller set it."""
    own, added = prepared.draft, credentials.draft
    headers = {**added.headers, **own.headers}
    cookies = "; ".join([*own.cookies, *added.cookies])
    if cookies:
        set_header(headers, "cookie", cookies)
    query = "&".join([*own.query, *added.query])
    return HttpRequest(
        method=operation.method,
        url=f"{prepared.url}?{query}" if query else prepared.url,
        headers=_encoded(headers),
        content=prepared.body,
        operation=operation.id,
        attempt=attempt,
    )


def _encoded(headers: Mapping[str, str]) -> httpx.Headers:
    """As HTTP carries them; the library would take what is outside ASCII for UTF-8."""
    pairs = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    return httpx.Headers(pairs)


def _shown_request(
    prepared: Prepared,
    credentials: Credentials,
    request: HttpRequest,
    sensitive: tuple[str, ...],
    secrets: tuple[str, ...],
) -> dict[str, Any]:
    pieces = [*prepared.draft.query, *credentials.draft.query]
    return {
        "query": [piece.partition("=")[0] for piece in pieces],
        "headers": shown_headers(request.headers.multi_items()),
        "body": redact(prepared.content, sensitive, secrets),
    }

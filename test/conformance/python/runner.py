"""Drives the Python SDK through cases.

Decides: how the words of a task (`server/control.ts`) are said in Python, and how what happens is said in the terms that all
languages share. Every case runs twice: with the client for threads, and with the one for asyncio.
Leaves to others: what is right (the server judges), and making the SDK (`python.test.ts`).

The only thing that is changed is the clock that the runtime reads, moved for one run at a time by means of its context, so
that runs do not disturb each other.

Longer than 400 lines because a runner is one program, which is started from its source.

    python runner.py CONTROL threads|asyncio

reads ids of cases, one on a line, behind a `!` those that run alone, and prints one line of JSON for each: [id, problems].
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import keyword
import logging
import os
import re
import sys
import threading
import time
import traceback
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context
from dataclasses import fields
from datetime import datetime, timezone
from enum import Enum
from typing import Any

import conformance
from conformance._runtime import clock
from conformance._runtime.http import httpx
from conformance._runtime.model import Model
from conformance._runtime.paging import AsyncPager, Pager
from conformance._runtime.streams import ServerSentEvent
from conformance._runtime.wire import instant

WORKERS = 12

_offset: ContextVar[list[float] | None] = ContextVar("offset", default=None)
_environment = threading.Lock()


def _now() -> float:
    moved = _offset.get()
    return time.monotonic() + (moved[0] if moved else 0.0)


clock.now = _now


def post(url: str, body: Any) -> Any:
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST")
    with urllib.request.urlopen(request) as response:
        return json.load(response)


# ---------------------------------------------------------------------------------------------- names

GIVEN = {"odd name-1": "odd_name"}
"""Names of members that a description gives another name."""


def snake(name: str) -> str:
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)
    text = re.sub(r"\W+", "_", words).strip("_").lower()
    return GIVEN.get(name) or (f"{text}_" if keyword.iskeyword(text) else text)


def camel(name: str) -> str:
    return re.sub(r"_(\w)", lambda found: found[1].upper(), name)


OWN_ANSWERS: dict[str, Any] = {
    "answer": {"name": "own"},
    "full-page": {"statusCode": 200, "data": {"list": [{"id": "1"}]}},
    "full-page-of-many": {"statusCode": 200, "data": {"totalCount": 10**9, "list": [{"id": "1"}]}},
}
"""What steps answer that pass no request on."""


def step_of(name: str) -> Any:
    """Middleware that writes its name into a header, or answers by itself."""

    def begin(request: Any) -> httpx.Response | None:
        if name == "address":
            return httpx.Response(200, json={"name": request.url})
        if name in OWN_ANSWERS:
            return httpx.Response(200, json=OWN_ANSWERS[name])
        before = request.headers.get("x-steps")
        request.headers["x-steps"] = name if before is None else f"{before}, {name}"
        return None

    return begin


def middleware_of(names: list[str], kind: str) -> list[Any]:
    def threads(begin: Any) -> Any:
        return lambda request, further: begin(request) or further(request)

    def tasks(begin: Any) -> Any:
        async def step(request: Any, further: Any) -> Any:
            return begin(request) or await further(request)

        return step

    return [(tasks if kind == "async" else threads)(step_of(name)) for name in names]


def settings_of(settings: dict[str, Any] | None, kind: str = "sync") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in (settings or {}).items():
        if name in ("timeoutMs", "deadlineMs"):
            found[name[:-2]] = value / 1000
        elif name == "errors":
            found["errors"] = "raise" if value == "throw" else value
        elif name == "middleware":
            found[name] = middleware_of(value, kind)
        elif name == "authentication":
            found[name] = snake(value)
        elif name != "logLevel":
            found[snake(name)] = value
    return found


def native(value: Any) -> Any:
    """A value of the notation as Python has it."""
    if isinstance(value, list):
        return [native(one) for one in value]
    if not isinstance(value, dict):
        return value
    if set(value) == {"$int"}:
        return int(value["$int"])
    if set(value) == {"$bytes"}:
        return base64.b64decode(value["$bytes"])
    if set(value) == {"$date"}:
        return datetime.fromisoformat(value["$date"].replace("Z", "+00:00"))
    return {name: native(one) for name, one in value.items()}


def neutral(value: Any) -> Any:
    """A value of Python in the notation."""
    if isinstance(value, Model):
        return {name: neutral(one) for name, one in value.wire_items()}
    if isinstance(value, dict):
        return {name: neutral(one) for name, one in value.items()}
    if isinstance(value, ServerSentEvent):
        event = {"event": value.event, "data": neutral(value.data), "id": value.id}
        return event if value.retry is None else {**event, "retry": value.retry}
    if isinstance(value, (list, tuple)):
        return [neutral(one) for one in value]
    if isinstance(value, Enum):
        return neutral(value.value)
    if isinstance(value, (conformance.AuthorizeUrl, conformance.CodeChallenge)):
        return {camel(one.name): neutral(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, bytes):
        return {"$bytes": base64.b64encode(value).decode()}
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        return {"$int": str(value)}
    return value


# --------------------------------------------------------------------------------------------- reports

FIELDS = {
    "status": "status",
    "http_status": "httpStatus",
    "api_code": "apiCode",
    "request_id": "requestId",
    "method": "method",
    "path": "path",
    "attempts": "attempts",
    "retry_after": "retryAfter",
    "body": "body",
    "data": "data",
    "sent": "sent",
    "body_start": "bodyStart",
    "content_type": "contentType",
    "error": "error",
    "description": "description",
}


def reported(error: BaseException) -> dict[str, Any]:
    kinds = [
        re.sub("Error$", "", one.__name__)
        for one in type(error).__mro__
        if issubclass(one, conformance.SdkError) or one is type(error)
    ]
    told = {
        shown: neutral(getattr(error, name))
        for name, shown in FIELDS.items()
        if getattr(error, name, None) is not None
    }
    if hasattr(error, "limit"):
        told["limitMs"] = round(error.limit * 1000)
    told["hasCause"] = error.__cause__ is not None
    told["headers"] = dict(getattr(error, "headers", None) or {})
    return {"kinds": kinds, "message": str(error), "fields": told}


def prints_of(value: Any) -> list[str]:
    """Every text that a value prints of itself."""
    texts = [repr(value), str(value), repr(getattr(value, "__dict__", None)), f"{value!s}{value!r}"]
    one = value
    while isinstance(one, BaseException):
        texts += traceback.format_exception(type(one), one, one.__traceback__)
        texts += [repr(one.args), repr(vars(one)), repr(one.__context__)]
        one = one.__cause__
    return texts


class Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.getMessage()} {record.__dict__.get('sdk')!r}")


class Run:
    """What one run of a case has seen."""

    def __init__(self, task: dict[str, Any], kind: str) -> None:
        self.task = task
        self.kind = kind
        self.printed: list[str] = []
        self.outcomes: list[list[dict[str, Any]]] = []
        self.clients: list[Any] = []
        self.handler = Lines()

    def construct(self) -> dict[str, Any] | None:
        task = self.task
        logger = logging.Logger("conformance", logging.DEBUG)
        logger.addHandler(self.handler)
        level = task["settings"].get("logLevel", "debug")
        name = ("Async" if self.kind == "async" else "") + task["class"]
        # Defaults of a file of cases may be for another service of it. Python refuses what a client does not have.
        known = getattr(conformance, f"{name}Options").__optional_keys__
        options = {snake(name): value for name, value in task["options"].items()}
        options = {name: value for name, value in options.items() if name in known}
        options |= settings_of(task["settings"], self.kind)
        if level != "environment":
            options["log_level"] = level
        with _environment:
            before = dict(os.environ)
            os.environ.update(task["environment"])
            try:
                client = getattr(conformance, name)(logger=logger, **options)
            except Exception as error:
                return self.remember(error)
            finally:
                os.environ.clear()
                os.environ.update(before)
        self.clients.append(client)
        return None

    def derive(self, client: Any, wish: dict[str, Any]) -> None:
        options = {snake(name): value for name, value in wish.get("options", {}).items()}
        settings = settings_of(wish.get("settings"), self.kind)
        self.clients.append(client.with_options(**options, **settings))

    def remember(self, error: BaseException) -> dict[str, Any]:
        self.printed += prints_of(error)
        return reported(error)

    def report(self, construction: dict[str, Any] | None) -> dict[str, Any]:
        for client in self.clients:
            self.printed += prints_of(client)
        return {
            "construction": construction,
            "outcomes": self.outcomes,
            "printed": self.printed,
            "logs": self.handler.lines,
        }


OF_CALL = {"clientAuthentication"}
"""What a method of OpenID Connect takes among the options of its call."""


def sign_in_of(client: Any, step: dict[str, Any], options: dict[str, Any]) -> Any:
    """A method of OpenID Connect, and its arguments."""
    method = getattr(client, snake(step["signIn"]))
    given: dict[str, Any] = step.get("with", {})
    arguments = {snake(name): value for name, value in given.items() if name not in OF_CALL}
    if "request_options" in inspect.signature(method).parameters:
        own = {snake(name): value for name, value in given.items() if name in OF_CALL}
        arguments["request_options"] = {**options, **own}
    return method, arguments


def call_of(client: Any, step: dict[str, Any], token: Any) -> tuple[Any, dict[str, Any]]:
    """The method, and its arguments."""
    options = {**settings_of(step.get("settings")), "cancel": token}
    if "signIn" in step:
        return sign_in_of(client, step, options)
    if "request" in step:
        wish = step["request"]
        arguments = {"method": wish["method"], "path": wish["path"], "request_options": options}
        for name in ("query", "body"):
            if name in wish:
                arguments[name] = native(wish[name])
        return client.request, arguments
    method = getattr(client, snake(step["call"]))
    known = inspect.signature(method).parameters
    arguments = {snake(name): native(value) for name, value in step.get("with", {}).items()}
    if "body" in step:
        body = native(step["body"])
        if "body" in known:
            arguments["body"] = body
        else:
            extra = {}
            for name, value in body.items():
                if snake(name) in known:
                    arguments[snake(name)] = value
                else:
                    extra[name] = value
            if extra:
                options["extra_body"] = extra
    for name, parameter in known.items():
        # What a caller leaves out is a mistake that Python itself tells; what is absent is not.
        if parameter.default is parameter.empty:
            arguments.setdefault(name, conformance.UNSET)
    return method, {**arguments, "request_options": options}


def outcome_of(value: Any) -> dict[str, Any]:
    # Python says null and nothing by the same word.
    return {"value": None, "nothing": True} if value is None else {"value": neutral(value)}


def response_of(response: Any) -> dict[str, Any]:
    shown = {
        "status": response.status,
        "httpStatus": response.http_status,
        "requestId": response.request_id,
        "attempts": response.attempts,
        "headers": dict(response.headers),
    }
    return {**outcome_of(response.data), "response": shown}


# ---------------------------------------------------------------------------------------------- threads


def finish(client: Any, step: dict[str, Any], token: Any) -> dict[str, Any]:
    method, arguments = call_of(client, step, token)
    how = step.get("as")
    if how == "response":
        return response_of(client.with_raw_response(method, **arguments))
    result = method(**arguments)
    if how == "stream":
        found = []
        with result as stream:
            for one in stream:
                found.append(one)
                if len(found) == step.get("take"):
                    break
        return {"value": neutral(found)}
    if how in ("items", "pages"):
        found = []
        for one in result if how == "items" else result.pages():
            found.append(one)
            if len(found) == step.get("take"):
                break
        return {"value": neutral(found)}
    return outcome_of(result.page() if isinstance(result, Pager) else result)


def call_once(run: Run, client: Any, step: dict[str, Any]) -> dict[str, Any]:
    token = conformance.CancelToken()
    timer = None
    start = time.perf_counter()
    if "cancelAfterMs" in step:
        timer = threading.Timer(step["cancelAfterMs"] / 1000, token.cancel)
        timer.daemon = True
        timer.start()
    try:
        outcome = finish(client, step, token)
        return {**outcome, "elapsedMs": (time.perf_counter() - start) * 1000}
    except Exception as error:
        elapsed = (time.perf_counter() - start) * 1000
        return {"error": run.remember(error), "elapsedMs": elapsed}
    finally:
        if timer is not None:
            timer.cancel()


def drive(run: Run) -> dict[str, Any]:
    _offset.set([0.0])
    failed = run.construct()
    if failed is not None:
        return run.report(failed)
    for step in run.task["steps"]:
        done: list[dict[str, Any]] = []
        run.outcomes.append(done)
        client = run.clients[step.get("client", -1)]
        moved = _offset.get()
        if "advanceMs" in step and moved is not None:
            moved[0] += step["advanceMs"] / 1000
        elif "pauseMs" in step:
            time.sleep(step["pauseMs"] / 1000)
        elif "derive" in step:
            run.derive(client, step["derive"])
        elif step.get("times", 1) == 1:
            done.append(call_once(run, client, step))
        else:
            with ThreadPoolExecutor(step["times"]) as pool:
                calls = [
                    pool.submit(copy_context().run, call_once, run, client, step)
                    for _ in range(step["times"])
                ]
                done += [one.result() for one in calls]
    report = run.report(None)
    for client in run.clients:
        client.close()
    return report


# ---------------------------------------------------------------------------------------------- asyncio


async def finish_async(client: Any, step: dict[str, Any], token: Any) -> dict[str, Any]:
    method, arguments = call_of(client, step, token)
    how = step.get("as")
    if how == "response":
        return response_of(await client.with_raw_response(method, **arguments))
    result = method(**arguments)
    if how == "stream":
        found = []
        async with await result as stream:
            async for one in stream:
                found.append(one)
                if len(found) == step.get("take"):
                    break
        return {"value": neutral(found)}
    if how in ("items", "pages"):
        found = []
        async for one in result if how == "items" else result.pages():
            found.append(one)
            if len(found) == step.get("take"):
                break
        return {"value": neutral(found)}
    # What sends nothing needs no waiting.
    waits = isinstance(result, AsyncPager) or inspect.isawaitable(result)
    assert waits or "signIn" in step
    return outcome_of(await result if waits else result)


async def call_once_async(run: Run, client: Any, step: dict[str, Any]) -> dict[str, Any]:
    token = conformance.CancelToken()
    timer = None
    start = time.perf_counter()
    if "cancelAfterMs" in step:
        loop = asyncio.get_running_loop()
        timer = loop.call_later(step["cancelAfterMs"] / 1000, token.cancel)
    try:
        outcome = await finish_async(client, step, token)
        return {**outcome, "elapsedMs": (time.perf_counter() - start) * 1000}
    except Exception as error:
        elapsed = (time.perf_counter() - start) * 1000
        return {"error": run.remember(error), "elapsedMs": elapsed}
    finally:
        if timer is not None:
            timer.cancel()


async def drive_async(run: Run) -> dict[str, Any]:
    _offset.set([0.0])
    failed = run.construct()
    if failed is not None:
        return run.report(failed)
    for step in run.task["steps"]:
        done: list[dict[str, Any]] = []
        run.outcomes.append(done)
        client = run.clients[step.get("client", -1)]
        moved = _offset.get()
        if "advanceMs" in step and moved is not None:
            moved[0] += step["advanceMs"] / 1000
        elif "pauseMs" in step:
            await asyncio.sleep(step["pauseMs"] / 1000)
        elif "derive" in step:
            run.derive(client, step["derive"])
        else:
            calls = [call_once_async(run, client, step) for _ in range(step.get("times", 1))]
            done += await asyncio.gather(*calls)
    report = run.report(None)
    for client in run.clients:
        await client.aclose()
    return report


# ------------------------------------------------------------------------------------------------- main


def tell(case: str, problems: list[str]) -> None:
    sys.stdout.write(json.dumps([case, problems]) + "\n")
    sys.stdout.flush()


def run_in_threads(control: str, together: list[str], alone: list[str]) -> None:
    def one(case: str) -> None:
        try:
            task = post(f"{control}/runs", {"case": case})
            report = copy_context().run(drive, Run(task, "sync"))
            problems = post(f"{control}/runs/{task['run']}", report)["problems"]
        except BaseException:
            problems = [traceback.format_exc()]
        tell(case, problems)

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(one, together))
    for case in alone:
        one(case)


async def run_in_tasks(control: str, together: list[str], alone: list[str]) -> None:
    places = asyncio.Semaphore(WORKERS)

    async def one(case: str) -> None:
        async with places:
            try:
                task = await asyncio.to_thread(post, f"{control}/runs", {"case": case})
                report = await asyncio.create_task(drive_async(Run(task, "async")))
                end = f"{control}/runs/{task['run']}"
                problems = (await asyncio.to_thread(post, end, report))["problems"]
            except BaseException:
                problems = [traceback.format_exc()]
            tell(case, problems)

    await asyncio.gather(*(one(case) for case in together))
    for case in alone:
        await one(case)


def warm_up(control: str) -> None:
    """Loads what the first call of a program loads, so that no case pays for it with its time limit."""
    client = conformance.PlainClient(host=control)
    client.request("GET", "/cases")
    client.close()


def main() -> None:
    control, kind = sys.argv[1:]
    time.tzset()
    assert timezone.utc.utcoffset(None) != datetime.now().astimezone().utcoffset()
    warm_up(control)
    cases = sys.stdin.read().split()
    together = [case for case in cases if not case.startswith("!")]
    alone = [case[1:] for case in cases if case.startswith("!")]
    if kind == "threads":
        run_in_threads(control, together, alone)
    else:
        asyncio.run(run_in_tasks(control, together, alone))


main()

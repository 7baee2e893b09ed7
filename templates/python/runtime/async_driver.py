"""Doing what a call asks for, with asyncio.

Decides: how a task sends, sleeps and waits, so that a time limit, a cancel token or the end of the task itself ends each of
these at once and leaves nothing behind; that what is fetched for many is fetched by a task of its own, which no caller's end
ends; that a client can be used by one event loop after another.
Leaves to others: what is to be done (`call.py`).
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Coroutine
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from . import clock
from .effects import Ask, Effect, Flight, HttpRequest, Once, RawAnswer, Send, Sleep, Steps
from .errors import SdkError
from .http import httpx
from .limits import Scope
from .sync_driver import copy_of
from .transport import LIMITS, Collector, no_cookies, to_httpx, transport_error, verified

T = TypeVar("T")


class AsyncDriver:
    """Runs steps. Shared by a client and all that are derived from it."""

    def __init__(self) -> None:
        # Connections belong to the event loop that opened them.
        self._own: WeakKeyDictionary[asyncio.AbstractEventLoop, httpx.AsyncClient] = (
            WeakKeyDictionary()
        )
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self, steps: Steps[T], scope: Scope) -> T:
        """Does what `steps` ask for, and gives what comes of it."""
        result: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = steps.send(result) if error is None else steps.throw(error)
                result = error = None
                try:
                    scope.check()
                    result = await self._do(effect, scope)
                    scope.check()
                except Exception as raised:
                    # Once the work as a whole has ended, its logic is not asked any more.
                    scope.check()
                    error = raised
        except StopIteration as end:
            return end.value
        finally:
            steps.close()
            error = None  # a frame that holds its own error is never freed

    async def aclose(self) -> None:
        """Closes connections. Not those of a client that the caller brought."""
        own = self._own.pop(asyncio.get_running_loop(), None)
        if own is not None:
            await own.aclose()

    async def _do(self, effect: Effect, scope: Scope) -> Any:
        if isinstance(effect, Send):
            own = scope.within(effect.limit)
            opened: list[httpx.Response] = []
            try:
                return await _bounded(self._send(effect, own, scope, opened), own)
            except BaseException:
                for response in opened:  # nobody will read it
                    await response.aclose()
                raise
        if isinstance(effect, Sleep):
            return await _bounded(asyncio.sleep(effect.seconds), scope)
        if isinstance(effect, Ask):
            value = effect.source()
            return await _bounded(_awaited(value), scope) if inspect.isawaitable(value) else value
        return await self._once(effect, scope)

    # ------------------------------------------------------------------------------------------ sending

    def _client(self, given: httpx.AsyncClient | None) -> httpx.AsyncClient:
        if given is not None:
            return given
        loop = asyncio.get_running_loop()
        own = self._own.get(loop)
        if own is None:
            own = httpx.AsyncClient(
                verify=verified(), limits=LIMITS, cookies=no_cookies(), timeout=None
            )
            self._own[loop] = own
        return own

    async def _send(
        self, effect: Send, scope: Scope, whole: Scope, opened: list[httpx.Response]
    ) -> RawAnswer:
        """Under `scope`; what is read later, under `whole`, and is put into `opened`."""
        settings = effect.settings
        client = self._client(settings.http_client)
        name = effect.request.operation

        async def last(request: HttpRequest) -> httpx.Response:
            if effect.sign is not None:
                effect.sign(request)
            try:
                silence = settings.timeout if effect.opens is not None else None
                sent = to_httpx(request, scope.limit, silence)
                return await client.send(sent, stream=True, auth=None, follow_redirects=False)
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
                failure = transport_error(name, error, effect.secrets, scope)
            raise failure  # outside, so that the library's error is not its context

        chain = last
        for step in reversed(settings.middleware):
            chain = _around(step, chain)
        response = await chain(effect.request)
        headers = response.headers
        if effect.opens is not None and effect.opens(response.status_code, headers):
            from .streams import AsyncSource, Link  # loads what only streams need

            opened.append(response)
            source = AsyncSource(Link(response, effect, whole), _bounded)
            return RawAnswer(response.status_code, headers, b"", source)
        try:
            collector = Collector(response, settings.max_response_bytes)
            async for chunk in response.aiter_bytes():
                collector.add(chunk)
            return collector.answer()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            failure = transport_error(name, error, effect.secrets, scope, answered=True)
        finally:
            await response.aclose()
        raise failure

    # ------------------------------------------------------------------------------- fetched once for many

    async def _once(self, effect: Once[Any], scope: Scope) -> Any:
        flight = effect.flight
        loop = asyncio.get_running_loop()
        with flight.lock:
            look = effect.look()
            running: asyncio.Future[Any] | None = flight.running
            if running is not None and running.get_loop() is not loop:
                running = None  # of a loop that is gone, or that cannot be waited for from here
            if look.renew and running is None:
                running = flight.running = loop.create_future()
                task = loop.create_task(self._fetch(effect, running))
                self._tasks.add(task)  # the loop itself would not keep it alive
                task.add_done_callback(self._tasks.discard)
        if look.value is not None or running is None:
            return look.value
        await _bounded(_settled(running), scope)
        error = running.exception()
        if error is not None:
            raise copy_of(error)
        return running.result()

    async def _fetch(self, effect: Once[Any], running: asyncio.Future[Any]) -> None:
        flight: Flight[Any] = effect.flight
        start = clock.now()
        try:
            value = await self.run(effect.fetch(), Scope("fetch"))
        except BaseException as error:
            with flight.lock:
                flight.failed()
                if flight.running is running:
                    flight.running = None
            if isinstance(error, Exception):
                running.set_exception(error)
                running.exception()  # looked at: nobody may be waiting
            else:
                running.set_exception(SdkError("what was to be fetched for this call was given up"))
                running.exception()
                raise
        else:
            with flight.lock:
                flight.landed(value, start)
                if flight.running is running:
                    flight.running = None
            running.set_result(value)


def _around(step: Any, chain: Any) -> Any:
    def around(request: HttpRequest) -> Any:
        return step(request, chain)

    return around


async def _awaited(value: Any) -> Any:
    return await value


async def _settled(future: asyncio.Future[Any]) -> None:
    """Waits without taking the result, and without ending the future when the wait ends."""
    await asyncio.wait([future])


async def _bounded(work: Coroutine[Any, Any, T], scope: Scope) -> T:
    """Runs `work` as long as the scope lasts. Raises where the scope ends first; nothing is left behind."""
    if scope.limit is None and scope.cancel is None:
        return await work
    loop = asyncio.get_running_loop()
    task = loop.create_task(work)
    stop: asyncio.Future[None] = loop.create_future()

    def wake() -> None:
        if not stop.done():
            stop.set_result(None)

    def cancelled() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(wake)

    unsubscribe = None if scope.cancel is None else scope.cancel.subscribe(cancelled)
    try:
        left = None if scope.limit is None else scope.limit.left
        await asyncio.wait({task, stop}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            return task.result()
    finally:
        if unsubscribe is not None:
            unsubscribe()
        stop.cancel()
        if not task.done():
            task.cancel()
            await asyncio.wait({task})
            if not task.cancelled():
                task.exception()  # looked at: the end of the scope is what is told
    scope.check()
    assert scope.limit is not None  # it has passed, give or take the precision of a timer
    raise scope.limit.error()

"""Doing what a call asks for, with threads.

Decides: how a thread sends, sleeps and waits, so that a time limit or a cancel token ends each of these at once; that what is
fetched for many is fetched by a thread of its own, which no caller's end ends.
Leaves to others: what is to be done (`call.py`), and connections (`network.py`).
"""

from __future__ import annotations

import copy
import threading
from concurrent.futures import Future
from contextvars import copy_context
from typing import Any, TypeVar

from . import clock
from .effects import Ask, Effect, Flight, HttpRequest, Once, RawAnswer, Send, Sleep, Steps
from .errors import SdkError
from .http import httpx
from .limits import Scope, attempt
from .transport import LIMITS, Collector, no_cookies, to_httpx, transport_error, verified

T = TypeVar("T")


class SyncDriver:
    """Runs steps. Shared by a client and all that are derived from it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._own: httpx.Client | None = None

    def run(self, steps: Steps[T], scope: Scope) -> T:
        """Does what `steps` ask for, and gives what comes of it."""
        result: Any = None
        error: Exception | None = None
        try:
            while True:
                effect = steps.send(result) if error is None else steps.throw(error)
                result = error = None
                try:
                    scope.check()
                    result = self._do(effect, scope)
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

    def close(self) -> None:
        """Closes connections. Not those of a client that the caller brought."""
        with self._lock:
            own, self._own = self._own, None
        if own is not None:
            own.close()

    def _do(self, effect: Effect, scope: Scope) -> Any:
        if isinstance(effect, Send):
            return self._send(effect, scope.within(effect.limit), scope)
        if isinstance(effect, Sleep):
            return _wait(threading.Event(), scope, effect.seconds)
        if isinstance(effect, Ask):
            return effect.source()
        return self._once(effect, scope)

    # ------------------------------------------------------------------------------------------ sending

    def _client(self, given: httpx.Client | None) -> httpx.Client:
        if given is not None:
            return given
        with self._lock:
            if self._own is None:
                from .network import make_breakable  # loads what only sending needs

                self._own = httpx.Client(
                    verify=verified(), limits=LIMITS, cookies=no_cookies(), timeout=None
                )
                make_breakable(self._own)
            return self._own

    def _send(self, effect: Send, scope: Scope, whole: Scope) -> RawAnswer:
        """Under `scope`; what is read later, under `whole`."""
        settings = effect.settings
        client = self._client(settings.http_client)
        name = effect.request.operation

        def last(request: HttpRequest) -> httpx.Response:
            if effect.sign is not None:
                effect.sign(request)
            try:
                silence = settings.timeout if effect.opens is not None else None
                sent = to_httpx(request, scope.limit, silence)
                return client.send(sent, stream=True, auth=None, follow_redirects=False)
            except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
                failure = transport_error(name, error, effect.secrets, scope)
            raise failure  # outside, so that the library's error is not its context

        chain = last
        for step in reversed(settings.middleware):
            chain = _around(step, chain)
        with attempt(scope):
            response = chain(effect.request)
            headers = response.headers
            if effect.opens is not None and effect.opens(response.status_code, headers):
                return _opened(response, effect, whole)
            try:
                collector = Collector(response, settings.max_response_bytes)
                for chunk in response.iter_bytes():
                    scope.check()
                    collector.add(chunk)
                return collector.answer()
            except (httpx.HTTPError, httpx.StreamError, OSError) as error:
                failure = transport_error(name, error, effect.secrets, scope, answered=True)
            finally:
                response.close()
        raise failure

    # ------------------------------------------------------------------------------- fetched once for many

    def _once(self, effect: Once[Any], scope: Scope) -> Any:
        flight = effect.flight
        with flight.lock:
            look = effect.look()
            running: Future[Any] | None = flight.running
            begins = look.renew and running is None
            if begins:
                running = Future()
                flight.running = running
        if begins and running is not None:
            work = threading.Thread(
                target=copy_context().run,
                args=(self._fetch, effect, running),
                name="sdk-fetch",
                daemon=True,
            )
            try:
                work.start()
            except RuntimeError:  # no thread can be had any more, as at the end of the program
                self._fetch(effect, running)
        if look.value is not None or running is None:
            return look.value
        arrived = threading.Event()
        running.add_done_callback(lambda _: arrived.set())
        _wait(arrived, scope)
        error = running.exception()
        if error is not None:
            raise copy_of(error)
        return running.result()

    def _fetch(self, effect: Once[Any], running: Future[Any]) -> None:
        flight: Flight[Any] = effect.flight
        start = clock.now()
        try:
            value = self.run(effect.fetch(), Scope("fetch"))
        except BaseException as error:
            with flight.lock:
                flight.failed()
                flight.running = None
            running.set_exception(error)
        else:
            with flight.lock:
                flight.landed(value, start)
                flight.running = None
            running.set_result(value)


def _opened(response: httpx.Response, effect: Send, scope: Scope) -> RawAnswer:
    from .streams import Link, SyncSource  # loads what only streams need

    try:
        scope.check()
    except SdkError:
        response.close()
        raise
    source = SyncSource(Link(response, effect, scope))
    return RawAnswer(response.status_code, response.headers, b"", source)


def _around(step: Any, chain: Any) -> Any:
    def around(request: HttpRequest) -> Any:
        return step(request, chain)

    return around


def _wait(event: threading.Event, scope: Scope, seconds: float | None = None) -> None:
    """Waits for the event, and no longer than so many seconds. Raises where the scope ends first."""
    end = None if seconds is None else clock.now() + seconds
    unsubscribe = None if scope.cancel is None else scope.cancel.subscribe(event.set)
    try:
        limits = [scope.limit.left] if scope.limit is not None else []
        if end is not None:
            limits.append(max(0.0, end - clock.now()))
        event.wait(min(limits) if limits else None)
    finally:
        if unsubscribe is not None:
            unsubscribe()
    scope.check()


def copy_of(error: BaseException) -> BaseException:
    """One for each who waits: an error that many threads raise would collect the traces of all of them."""
    twin = copy.copy(error)
    twin.__cause__ = error.__cause__
    return twin

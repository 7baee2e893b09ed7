"""Ending work early.

Decides: what a limit in time is, and how a caller ends a call: by a `CancelToken`, from any thread or task.
Leaves to others: waiting (`sync_driver.py`, `async_driver.py`, `network.py`), and which limits there are (`call.py`).
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass

from . import clock
from .errors import AbortError, SdkError


class CancelToken:
    """Ends the calls that it was given to: `request_options={"cancel": token}`. Works once, and from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def cancel(self) -> None:
        """Ends all calls that have this token, at once; later ones are not even begun."""
        with self._lock:
            self._cancelled = True
            listeners, self._listeners = self._listeners, []
        for listener in listeners:
            listener()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Has `listener` called when the token is cancelled; gives what takes it away again."""
        with self._lock:
            cancelled = self._cancelled
            if not cancelled:
                self._listeners.append(listener)
        if cancelled:
            listener()
        return lambda: self._unsubscribe(listener)

    def _unsubscribe(self, listener: Callable[[], None]) -> None:
        with self._lock, suppress(ValueError):
            self._listeners.remove(listener)


@dataclass(frozen=True, slots=True)
class Limit:
    """A moment on the clock, and what it means that it passed."""

    at: float
    error: Callable[[], SdkError]

    @property
    def left(self) -> float:
        """Seconds, never below 0."""
        return max(0.0, self.at - clock.now())


def limit_in(seconds: float, error: Callable[[], SdkError]) -> Limit | None:
    """A limit so many seconds from now; `None` where there is none."""
    return None if math.isinf(seconds) else Limit(clock.now() + seconds, error)


@dataclass(frozen=True, slots=True)
class Scope:
    """What a piece of work is done under."""

    name: str
    """Of the operation."""
    limit: Limit | None = None
    cancel: CancelToken | None = None

    def check(self) -> None:
        """Raises where the work has ended."""
        if self.cancel is not None and self.cancel.cancelled:
            raise AbortError(f"{self.name} was ended by its caller")
        if self.limit is not None and self.limit.left == 0:
            raise self.limit.error()

    def within(self, limit: Limit | None) -> Scope:
        """The same with one more limit: the earlier one counts."""
        if limit is None or (self.limit is not None and self.limit.at <= limit.at):
            return self
        return Scope(self.name, limit, self.cancel)


sending: ContextVar[Scope | None] = ContextVar("sending", default=None)
"""What this thread sends is sent under this scope."""


@contextmanager
def attempt(scope: Scope) -> Generator[None, None, None]:
    """What this thread sends until the end of the block is sent under `scope`."""
    token = sending.set(scope)
    try:
        yield
    finally:
        sending.reset(token)

"""What a call asks of the world.

Decides: the vocabulary between the logic of a call, which is written once and does nothing by itself, and the two drivers
that do things: one with threads, one with asyncio. The logic is made of generators: they yield an effect and go on with
what comes of it, or with the error that it raised.
Leaves to others: the logic (`call.py` and all below it), the doing (`sync_driver.py`, `async_driver.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from .http import httpx
    from .limits import Limit
    from .options import Settings
    from .stream_items import ItemReader

T = TypeVar("T")

Steps = Generator["Effect", Any, T]
"""A piece of logic that gives a `T` in the end."""


@dataclass(slots=True)
class HttpRequest:
    """One attempt, as it will be sent. Middleware may change it, or pass a changed copy on."""

    method: str
    url: str
    headers: httpx.Headers
    """With credentials: do not print them."""
    content: bytes | None
    operation: str
    """Name of the operation."""
    attempt: int
    """1 for the first attempt."""

    def __repr__(self) -> str:
        return f"HttpRequest(operation={self.operation!r}, attempt={self.attempt})"


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """What came back, before anything is made of it."""

    http_status: int
    headers: httpx.Headers
    content: bytes
    source: Source | None = None
    """Set where the body was left to be read piece by piece; `content` is empty then."""


class Source(Protocol):
    """A body that is still to be read, as the driver has it."""

    def stream(self, reader: ItemReader) -> Any:
        """What the caller reads: a `ResponseStream`, or an `AsyncResponseStream`."""
        ...


@dataclass(frozen=True, slots=True)
class Send:
    """Sends one attempt through the middleware and reads the answer. Gives a `RawAnswer`."""

    settings: Settings
    request: HttpRequest
    secrets: tuple[str, ...]
    limit: Limit | None
    sign: Callable[[HttpRequest], None] | None
    """Signs the attempt as it leaves, where a scheme does that."""
    opens: Callable[[int, httpx.Headers], bool] | None = None
    """Whether the body of an answer with this status and these headers is left to be read piece by piece."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Waits."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks a function of the caller's for a value."""

    source: Callable[[], Any]


class Flight(Generic[T]):
    """Something that is fetched once for all who want it. The drivers hold `lock` whenever they look at the rest."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.running: Any = None
        """Of the driver: what those who wait are waiting for."""

    def landed(self, value: T, start: float) -> None:
        """Keeps what was fetched. `start`: when it was asked for."""
        raise NotImplementedError

    def failed(self) -> None:
        """Takes note that nothing was fetched."""


@dataclass(frozen=True, slots=True)
class Look(Generic[T]):
    """What a flight has: a value that can be used at once, and whether it is time to fetch another one."""

    value: T | None
    renew: bool


@dataclass(frozen=True, slots=True)
class Once(Generic[T]):
    """Gives what `look` finds; fetches it where there is nothing, or behind the call where it is time to."""

    flight: Flight[T]
    look: Callable[[], Look[T]]
    """Called with the lock of the flight held."""
    fetch: Callable[[], Steps[T]]
    """Runs for all who wait, under no limit and no cancel token of any of them."""


Effect = Send | Sleep | Ask | Once[Any]

"""Answers that arrive piece by piece.

Decides: that a stream is an iterator of its items, read as fast as its reader asks and no faster; that it ends with its
`with` block, with the caller's cancel token, with the deadline of the call, or with a silence longer than the time limit of
an attempt, and leaves no connection behind however it ends.
Leaves to others: the call up to the head of the answer, retries included (`call.py`); what an item is (`stream_items.py`).
A stream that breaks off is not begun anew: only the caller knows how to go on, and `last_event_id` tells from where.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import SdkError, TimeoutError
from .http import httpx
from .limits import Scope, attempt, limit_in
from .transport import transport_error

if TYPE_CHECKING:
    from .effects import Send
    from .stream_items import ItemReader

    Self = TypeVar("Self", bound="ResponseStream[Any]")
    AsyncSelf = TypeVar("AsyncSelf", bound="AsyncResponseStream[Any]")

Item = TypeVar("Item", covariant=True)
Data = TypeVar("Data", covariant=True)
Name = TypeVar("Name", bound=str, covariant=True)


@dataclass(frozen=True, slots=True)
class ServerSentEvent(Generic[Data, Name]):
    """One event of `text/event-stream`."""

    event: Name
    """Its name; `message` where the service gives it none."""
    data: Data
    id: str
    """The last id that the service gave until now; empty where it gave none."""
    retry: int | None = None
    """How long the service asks to wait before connecting again, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Link:
    """The open answer, and what reading it is done under."""

    response: httpx.Response
    send: Send
    scope: Scope
    """Of the call."""

    def next_scope(self) -> Scope:
        """What waiting for the next piece is done under."""
        seconds = self.send.settings.timeout
        name = self.scope.name
        what = f"the stream of {name} was silent for {seconds:g} s"
        limit = limit_in(seconds, lambda: TimeoutError(what, seconds))
        return self.scope.within(limit)

    def failure(self, error: Exception, scope: Scope) -> SdkError:
        """What an error of the library is to the reader."""
        return transport_error(scope.name, error, self.send.secrets, scope, answered=True)


BROKEN = (httpx.HTTPError, httpx.StreamError, OSError)
"""What the HTTP library raises where a body breaks off."""


class ResponseStream(Generic[Item]):
    """Items that arrive one by one, to be read once: `with client.method() as stream:` and `for item in stream:`. The end of
    the block closes the connection."""

    def __init__(self, link: Link, reader: ItemReader) -> None:
        self._link = link
        self._reader = reader
        self._items: Generator[Any, None, None] = _items(link, reader)

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that had one; `None`: none had. To go on after a break, send it as the API says."""
        return self._reader.last_event_id

    def __iter__(self: Self) -> Self:
        return self

    def __next__(self) -> Item:
        return next(self._items)

    def close(self) -> None:
        """Closes the connection of a stream that is not read to its end."""
        self._items.close()
        self._link.response.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncResponseStream(Generic[Item]):
    """Items that arrive one by one, to be read once: `async with await client.method() as stream:` and
    `async for item in stream:`. The end of the block closes the connection."""

    def __init__(self, link: Link, reader: ItemReader, bounded: Callable[..., Any]) -> None:
        self._link = link
        self._reader = reader
        self._items: AsyncGenerator[Any, None] = _async_items(link, reader, bounded)

    @property
    def last_event_id(self) -> str | None:
        """The id of the last event that had one; `None`: none had. To go on after a break, send it as the API says."""
        return self._reader.last_event_id

    def __aiter__(self: AsyncSelf) -> AsyncSelf:
        return self

    async def __anext__(self) -> Item:
        return await self._items.__anext__()

    async def aclose(self) -> None:
        """Closes the connection of a stream that is not read to its end."""
        await self._items.aclose()
        await self._link.response.aclose()

    async def __aenter__(self: AsyncSelf) -> AsyncSelf:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def _items(link: Link, reader: ItemReader) -> Generator[Any, None, None]:
    try:
        chunks = link.response.iter_bytes()
        while not reader.done:
            scope = link.next_scope()
            failure: SdkError | None = None
            chunk: bytes | None = None
            with attempt(scope):
                try:
                    scope.check()
                    chunk = next(chunks, None)
                    scope.check()
                except BROKEN as error:
                    failure = link.failure(error, scope)
            if failure is not None:
                raise failure  # outside, so that the library's error is not its context
            if chunk is None:
                yield from reader.end()
                return
            yield from reader.feed(chunk)
    finally:
        link.response.close()


async def _async_items(
    link: Link, reader: ItemReader, bounded: Callable[..., Any]
) -> AsyncGenerator[Any, None]:
    chunks = link.response.aiter_bytes()

    async def following() -> bytes | None:
        async for chunk in chunks:
            return chunk
        return None

    try:
        while not reader.done:
            scope = link.next_scope()
            failure: SdkError | None = None
            chunk: bytes | None = None
            try:
                scope.check()
                chunk = await bounded(following(), scope)
            except BROKEN as error:
                failure = link.failure(error, scope)
            if failure is not None:
                raise failure  # outside, so that the library's error is not its context
            for item in reader.end() if chunk is None else reader.feed(chunk):
                yield item
            if chunk is None:
                return
    finally:
        await link.response.aclose()


class SyncSource:
    """A body that a thread will read."""

    def __init__(self, link: Link) -> None:
        self._link = link

    def stream(self, reader: ItemReader) -> ResponseStream[Any]:
        """What the caller reads."""
        return ResponseStream(self._link, reader)


class AsyncSource:
    """A body that a task will read."""

    def __init__(self, link: Link, bounded: Callable[..., Any]) -> None:
        self._link = link
        self._bounded = bounded

    def stream(self, reader: ItemReader) -> AsyncResponseStream[Any]:
        """What the caller reads."""
        return AsyncResponseStream(self._link, reader, self._bounded)

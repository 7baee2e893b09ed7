"""Connections that a time limit or another thread can break off.

Decides: that every read and write of the thread that sends an attempt ends with the limit of that attempt, however slowly
bytes come, and at once when its cancel token is used.
Leaves to others: connections themselves (httpcore), and when an attempt begins and ends (`sync_driver.py`).

With asyncio none of this is needed: a task can be ended anywhere. A thread that waits for a socket can be woken only by that
socket. httpx has no public way to hand in connections of one's own, so they are put in place behind its back; where a later
release of it looks different inside, its own time limits still hold, and cancelling takes effect with the next piece of the
answer.
"""

from __future__ import annotations

import socket
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpcore2 as httpcore

    from .http import httpx
else:
    try:
        import httpcore2 as httpcore
    except ImportError:
        import httpcore

from .limits import sending


def _seconds(usual: float | None) -> float | None:
    """How long the next wait may take."""
    scope = sending.get()
    if scope is None or scope.limit is None:
        return usual
    left = max(scope.limit.left, 0.001)
    return left if usual is None else min(usual, left)


@contextmanager
def _breakable(stream: httpcore.NetworkStream) -> Generator[None, None, None]:
    """While the block waits for the connection, the cancel token of the attempt shuts it."""
    scope = sending.get()
    if scope is None or scope.cancel is None:
        yield
        return
    connection = stream.get_extra_info("socket")

    def shut() -> None:
        # The method of the plain socket: that of a TLS socket takes its state away from under the reader.
        with suppress(OSError, AttributeError):
            socket.socket.shutdown(connection, socket.SHUT_RDWR)

    unsubscribe = scope.cancel.subscribe(shut)
    try:
        yield
    finally:
        unsubscribe()


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        with _breakable(self._inner):
            return self._inner.read(max_bytes, _seconds(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _breakable(self._inner):
            self._inner.write(buffer, _seconds(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        with _breakable(self._inner):
            return _Stream(self._inner.start_tls(ssl_context, server_hostname, _seconds(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self._inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(
            self._inner.connect_tcp(host, port, _seconds(timeout), local_address, socket_options)
        )

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self._inner.connect_unix_socket(path, _seconds(timeout), socket_options))

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


def make_breakable(client: httpx.Client) -> None:
    """Has the connections that `client` will open obey the scope of the thread that uses them."""
    mounted: dict[Any, Any] = getattr(client, "_mounts", {})
    for transport in (getattr(client, "_transport", None), *mounted.values()):
        pool: Any = getattr(transport, "_pool", None)
        inner: Any = getattr(pool, "_network_backend", None)
        if isinstance(inner, httpcore.NetworkBackend):
            pool._network_backend = _Backend(inner)

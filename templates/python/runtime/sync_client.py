"""What every client is.

Decides: how a client is made, derived and closed; the way around the description for what it does not know yet; how the
whole answer of a call is had.
Leaves to others: the methods of a client, which are generated and only name a row of the operation table.

The public members declared here are the whole of what a generated method must not be called.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from .base import free_operation
from .call import capture, captured, perform, scope_of
from .effects import Steps
from .errors import SdkError
from .operation import Operation
from .options import RequestOptions
from .paging import Pager
from .response import ApiResponse
from .service import Service
from .state import State, new_state
from .sync_driver import SyncDriver
from .unset import UNSET

if TYPE_CHECKING:
    Self = TypeVar("Self", bound="SyncClient")

P = ParamSpec("P")
T = TypeVar("T")


class SyncClient:
    """Base of every client. It never changes, so one client can serve all threads of a program."""

    def __init__(self, service: Service, package: str, options: Mapping[str, Any]) -> None:
        self._state = new_state(service, options, package)
        self._driver = SyncDriver()

    def _derive(self: Self, options: Mapping[str, Any]) -> Self:
        # Not by the constructor: that of a subclass may take something else, or fetch its credentials anew.
        derived = copy.copy(self)
        derived._state = self._state.derive(options)
        return derived

    def _set_option(self, option: str, value: Any) -> None:
        # In one step, so that no call sees half of it.
        self._state = self._state.with_option(option, value)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Sends what the description does not know yet, with all credentials of this client, and gives the JSON that comes.

        `path` begins with a slash and stands below the host. `body` is sent as JSON.
        """
        options = request_options or {}
        operation, values = free_operation(self._state, method, path, query or {}, options)
        return self._call(operation, values, body, options)

    @overload
    def with_raw_response(
        self, method: Callable[P, Pager[T, Any]], /, *args: P.args, **kwargs: P.kwargs
    ) -> ApiResponse[T]: ...
    @overload
    def with_raw_response(
        self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs
    ) -> ApiResponse[T]: ...
    def with_raw_response(self, method: Any, /, *args: Any, **kwargs: Any) -> ApiResponse[Any]:
        """Calls a method of this client, and gives its result together with status, headers and request id:
        `client.with_raw_response(client.get_thing, id="1")`."""
        box: list[ApiResponse[Any]] = []
        token = captured.set(box)
        try:
            result = method(*args, **kwargs)
            if isinstance(result, Pager):
                result.page()
        finally:
            captured.reset(token)
        if not box:
            raise SdkError("with_raw_response wants a method of a client that makes a call")
        return box[-1]

    def close(self) -> None:
        """Closes the connections of this client and of all that are derived from it. It can be used again afterwards."""
        self._driver.close()

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.settings.base}>"

    def _call(
        self,
        operation: Operation,
        values: dict[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> Any:
        return capture(self._respond(operation, values, body, options))

    def _respond(
        self,
        operation: Operation,
        values: dict[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> ApiResponse[Any]:
        state: State = self._state
        own = options or {}
        steps = perform(state, operation, values, body, own)
        return self._driver.run(steps, scope_of(state, operation, own))

    def _run(self, steps: Steps[Any], operation: Operation, options: Any) -> Any:
        return self._driver.run(steps, scope_of(self._state, operation, options or {}))

    def _list(
        self,
        operation: Operation,
        values: dict[str, Any],
        body: Any,
        options: RequestOptions | None,
    ) -> Any:
        # All pages are asked for with what the client has now, whatever token it is given later.
        now = copy.copy(self)
        pager: Pager[Any, Any] = Pager(
            operation, values, body, lambda one, sent: now._call(operation, one, sent, options)
        )
        return pager

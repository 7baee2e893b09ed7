"""What the clients of both worlds have in common.

Decides: the operation that stands for a request which the description does not know.
Leaves to others: clients (`sync_client.py`, `async_client.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .auth import usable_schemes
from .operation import Body, Operation, Parameter
from .options import RequestOptions
from .state import State


def free_operation(
    state: State, method: str, path: str, query: Mapping[str, Any], options: RequestOptions
) -> tuple[Operation, dict[str, Any]]:
    """A row for what the description does not know, and the arguments that go with it. A list repeats its name."""
    operation = Operation(
        id=f"{method} {path}",
        method=method.upper(),
        path=path,
        parameters=tuple(Parameter(name, "query") for name in query),
        body=Body(),
        security=(usable_schemes(state, options.get("token")),),
    )
    return operation, dict(query)

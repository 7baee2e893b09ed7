"""What the runtime must know about a service as a whole.

Decides: the shape of that knowledge. The generator prints one `Service` per client, from the description's security schemes
and extensions; the runtime has no word of any particular service in it.
Leaves to others: `auth.py` and `schemes.py` (credentials), `response.py` (envelope), `errors.py` (classes), `options.py`
(construction).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from .errors import ApiError
    from .schemes import Scheme


@dataclass(frozen=True, slots=True)
class Host:
    """Where the service is."""

    option: str
    """Name of the client option."""
    default: str | None = None
    """`None`: the option is required."""
    path: str = ""
    """Where the service is below its host. Put behind a host that has no path of its own."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Pointers into a body that says by itself how the call went."""

    success: str
    values: tuple[str | int | float, ...]
    message: str | None = None
    code: str | None = None
    request_id: str | None = None
    data: str | None = None


ErrorTable = Mapping["int | Literal['client', 'server']", "type[ApiError]"]
"""Error class by status. The nearest one is used for others: 4xx → `client`, 5xx → `server`."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service, and the class that talks to it."""

    name: str
    """Name of the client class, for messages."""
    agent: str
    """Product token of the user agent, such as `acme-python/1.2.0`."""
    environment: tuple[str, ...]
    """Prefixes of environment variables, first one first."""
    host: Host
    errors: ErrorTable
    schemes: Mapping[str, Scheme] = field(default_factory=dict[str, "Scheme"])
    """By key of `components.securitySchemes`."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Options of the client that become a header of every call, when given: option → header."""
    options: Mapping[str, Literal["open", "secret"]] = field(
        default_factory=dict[str, "Literal['open', 'secret']"]
    )
    """Further options of the client that hold a text; `secret`: it is never printed."""
    envelope: Envelope | None = None
    beside: Mapping[str, str] = field(default_factory=dict[str, str])
    """Schemes that are used only where the option `authentication` says so: its value → scheme."""

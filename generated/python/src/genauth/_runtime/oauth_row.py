"""What the runtime must know about the OpenID Connect of a service.

Decides: the shape of that knowledge, which the generator prints once per client, and how the options of a client that it
names are read.
Leaves to others: everything done with it (`oauth.py` and its kind).
"""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ConfigurationError
from .options import missing_text
from .state import State


@dataclass(frozen=True, slots=True)
class OpenIdRow:
    """Addresses, and names of the client's options."""

    issuer: str
    """Claim `iss` of ID tokens: an address, or a path below the host."""
    authorize: str
    """Where browsers are sent: an address, or a path below the host."""
    end_session: str | None
    scope: str
    """What is asked for when neither call nor client says."""
    client_id: str
    client_secret: str
    redirect_uri: str
    logout_redirect_uri: str
    scope_option: str
    client_authentication: str


def optional(state: State, option: str, own: str | None = None) -> str | None:
    """Value of an option, unless the call has one of its own."""
    value = state.settings.values.get(option) if own is None else own
    return value if isinstance(value, str) else None


def required(state: State, option: str, what: str, own: str | None = None) -> str:
    """The same, where there must be one."""
    value = optional(state, option, own)
    if value:
        return value
    raise ConfigurationError(f"{what} needs {missing_text(state.service, [option])}")


def address_of(state: State, address: str) -> str:
    """An address of the row: paths stand below the host of the client."""
    return state.settings.base + address if address.startswith("/") else address

"""Credentials of a call.

Decides: which alternative of an operation's security is used: the one that the client was told to
prefer, else the first one for which it has all that it needs.
Leaves to others: how each kind of scheme shows itself (`schemes.py`), and making the call that buys a token, which `call.py`
passes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .effects import Steps
from .errors import ConfigurationError
from .operation import Operation
from .options import RequestOptions, missing_text
from .schemes import Credentials, scheme_of
from .state import State

if TYPE_CHECKING:
    from .schemes import Buy


def _missing(state: State, name: str, token: str | None) -> list[str]:
    """Options without which a scheme cannot be used."""
    scheme = scheme_of(state, name)
    if scheme.of is not None:
        return _missing(state, scheme.of, token)
    if scheme.replaceable and token is not None:
        return []
    return [option for option in scheme.options if option not in state.settings.values]


def usable_schemes(state: State, token: str | None) -> tuple[str, ...]:
    """Every scheme for which the client has what it needs: for calls that no description tells about."""
    schemes, preferred = state.settings.schemes, state.settings.preferred
    # A token for this call is used in place of a signature.
    if preferred is not None and token is None:
        return (preferred,)
    return tuple(name for name in schemes if name != preferred and not _missing(state, name, token))


def _choose(state: State, operation: Operation, options: RequestOptions) -> tuple[str, ...]:
    token = options.get("token")
    schemes, preferred = state.settings.schemes, state.settings.preferred
    # One that needs a scheme which the client was not given is no alternative.
    known = [every for every in operation.security if all(name in schemes for name in every)]
    alternatives = known or operation.security
    usable = [
        every for every in alternatives if not any(_missing(state, name, token) for name in every)
    ]
    for every in usable:
        if token is None and preferred in every:
            return every
    for every in usable:
        if any(scheme_of(state, name).presents for name in every):
            return every
    if usable or not operation.security:
        return usable[0] if usable else ()
    # Who brings the header needs no scheme.
    own = {*state.settings.headers, *(options.get("headers") or {})}
    if any(name.lower() == "authorization" for name in own):
        return ()
    needed = [option for name in alternatives[0] for option in _missing(state, name, token)]
    raise ConfigurationError(f"{operation.id} needs {missing_text(state.service, needed)}")


def authorize(
    state: State, operation: Operation, options: RequestOptions, buy: Buy
) -> Steps[Credentials]:
    """Gathers the credentials of one attempt; buys a token where one is needed."""
    credentials = Credentials(state, options, buy)
    for name in _choose(state, operation, options):
        yield from scheme_of(state, name).present(credentials, name)
    return credentials


def secrets_of(state: State) -> list[str]:
    """Values of the client's options that must not be printed."""
    service, values = state.service, state.settings.values
    names = [
        option
        for scheme in service.schemes.values()
        for option in scheme.options
        if option not in scheme.open_options
    ]
    names += [option for option, kind in service.options.items() if kind == "secret"]
    return [value for value in map(values.get, names) if isinstance(value, str)]

"""What a client holds.

Decides: what derived clients share, and that none of it prints itself.
Leaves to others: how it is made and derived (`sync_client.py`, `async_client.py`), and all that happens with it (`call.py`).
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .effects import Flight
from .options import Settings, identity_options, read_options
from .retry import RetryBudget
from .service import Service
from .token import TokenCache


@dataclass(slots=True)
class Shared:
    """What clients of the same credentials and host have in common."""

    tokens: dict[str, TokenCache] = field(default_factory=dict[str, TokenCache])
    """By scheme."""
    memo: dict[str, Flight[Any]] = field(default_factory=dict[str, "Flight[Any]"])
    """What else is worth keeping, such as the keys of an issuer."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def tokens_of(self, scheme: str) -> TokenCache:
        """The token of a scheme."""
        with self.lock:
            return self.tokens.setdefault(scheme, TokenCache())

    def memo_of(self, name: str, make: type[Flight[Any]]) -> Any:
        """What is kept under a name."""
        with self.lock:
            found = self.memo.get(name)
            if found is None:
                found = self.memo[name] = make()
            return found


@dataclass(frozen=True, slots=True, repr=False)
class State:
    """A client without its methods."""

    service: Service
    settings: Settings
    package: str
    shared: Shared
    budget: RetryBudget
    """Shared with every derived client."""

    def with_option(self, option: str, value: Any) -> State:
        """This state with another value of one option; what is shared stays shared."""
        settings = read_options(self.service, {**self.settings.given, option: value}, self.package)
        return replace(self, settings=settings)

    def derive(self, options: Mapping[str, Any]) -> State:
        """A state that differs in `options` only."""
        settings = read_options(self.service, {**self.settings.given, **options}, self.package)
        same = all(
            self.settings.values.get(option) == settings.values.get(option)
            for option in identity_options(self.service)
        )
        return replace(self, settings=settings, shared=self.shared if same else Shared())


def new_state(service: Service, options: Mapping[str, Any], package: str) -> State:
    """The state of a new client."""
    settings = read_options(service, options, package)
    return State(service, settings, package, Shared(), RetryBudget())

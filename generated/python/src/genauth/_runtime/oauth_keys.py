"""Public keys of an issuer (JWKS, RFC 7517).

Decides: that keys are fetched once for all who wait for them and kept for ten minutes; that a key which is not among them has
them fetched again, but not more often than every ten seconds, so that invented key ids start no flood; and which of the keys
may check an RS256 signature at all.
Leaves to others: the check (`oauth_id_token.py`).
"""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from typing import Any, Final, cast

from . import clock
from .call import perform
from .effects import Flight, Look, Once, Steps
from .operation import Operation
from .pointer import member
from .state import State
from .unset import UNSET

KEPT_FOR: Final = 600.0
REFETCH_PAUSE: Final = 10.0
"""In seconds."""

SHORTEST: Final = 2048
"""An RSA modulus with fewer bits is not safe any more (RFC 7518, 3.3)."""


@dataclass(frozen=True, slots=True)
class RsaKey:
    """The parts of a key that a check needs."""

    name: Any
    modulus: int
    exponent: int


class KeySet(Flight[list[RsaKey]]):
    """The keys of one issuer."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[RsaKey] | None = None
        self._since = -math.inf
        self._missed_at = -math.inf

    def look(self, name: Any) -> Look[list[RsaKey]]:
        """The keys, unless they are old, or the one of that name is missing and it is time to look for it."""
        now = clock.now()
        keys = self._keys
        if keys is None or now - self._since > KEPT_FOR:
            return Look(None, True)
        if pick(keys, name) is None and now - self._missed_at >= REFETCH_PAUSE:
            self._missed_at = now
            return Look(None, True)
        return Look(keys, False)

    def landed(self, value: list[RsaKey], start: float) -> None:
        self._keys = value
        self._since = start


def pick(keys: list[RsaKey], name: Any) -> RsaKey | None:
    """By its id. A token that names none is checked only where there is no choice."""
    if name is None:
        return keys[0] if len(keys) == 1 else None
    return next((key for key in keys if key.name == name), None)


def signing_key(state: State, jwks: Operation, name: Any) -> Steps[RsaKey | None]:
    """The key that an RS256 token of this header must be checked with."""
    keys: KeySet = state.shared.memo_of(f"jwks {jwks.path}", KeySet)

    def fetch() -> Steps[list[RsaKey]]:
        # For all who wait: with the options of the client.
        answer = yield from perform(state, jwks, {}, UNSET, {"errors": "raise"}, raw=True)
        listed = member(answer.data, "keys")
        found = map(_usable, cast("list[Any]", listed)) if isinstance(listed, list) else ()
        return [key for key in found if key is not None]

    found: list[RsaKey] = yield Once(keys, lambda: keys.look(name), fetch)
    if pick(found, name) is None:
        # It may be newer than what was fetched just now, for this token or for others.
        found = yield Once(keys, lambda: keys.look(name), fetch)
    return pick(found, name)


def _usable(key: Any) -> RsaKey | None:
    """RSA, for signatures, for RS256, and long enough. Only what is needed is taken over."""
    operations = member(key, "key_ops")
    fits = (
        member(key, "kty") == "RSA"
        and member(key, "use") in (UNSET, None, "sig")
        and member(key, "alg") in (UNSET, None, "RS256")
        and (operations is UNSET or (isinstance(operations, list) and "verify" in operations))
    )
    if not fits:
        return None
    try:
        modulus, exponent = (_number(member(key, name)) for name in ("n", "e"))
    except (ValueError, TypeError, AttributeError):
        return None
    if modulus.bit_length() < SHORTEST or exponent < 3:
        return None
    name = member(key, "kid")
    return RsaKey(None if name is UNSET else name, modulus, exponent)


def _number(text: str) -> int:
    return int.from_bytes(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)), "big")

"""Tokens that are bought and kept.

Decides: when a token is used as it is, when it is renewed behind a call that still uses it, and when a call has to wait;
that a rejected token is thrown away only if it is still the current one, so that a burst of rejections buys one new token.
Leaves to others: how a token is bought (`schemes.py`), and that any number of calls share one purchase (the drivers).
"""

from __future__ import annotations

import base64
import json
import math
from dataclasses import dataclass
from typing import Any, Final

from . import clock
from .effects import Flight, Look
from .errors import SdkError
from .pointer import get, member
from .unset import UNSET


@dataclass(frozen=True, slots=True)
class Purchase:
    """A token as it was bought."""

    token: str
    lifetime: float
    """Seconds."""

    def __repr__(self) -> str:
        return "Purchase(***)"


RENEW: Final = (120.0, 0.25)
WAIT: Final = (30.0, 0.1)
"""With so many seconds left, or with so much of its life, a token is renewed; or, with less, waited for."""

PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
"""After a renewal that failed: first and longest pause before the next one, in seconds."""


class TokenCache(Flight[Purchase]):
    """The token of one scheme."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: Purchase | None = None
        self._end = 0.0
        self._failures = 0
        self._quiet_until = 0.0

    def look(self) -> Look[Purchase]:
        """Whether there is a usable token, and whether it is time for the next one."""
        kept = self._kept
        if kept is None:
            return Look(None, True)
        now = clock.now()
        left = self._end - now

        def is_time(window: tuple[float, float]) -> bool:
            most, share = window
            return left <= min(most, kept.lifetime * share)

        if is_time(WAIT):
            return Look(None, True)
        return Look(kept, is_time(RENEW) and now >= self._quiet_until)

    def landed(self, value: Purchase, start: float) -> None:
        self._kept = value
        # From before the request, so that the token never lives longer here than there.
        self._end = start + value.lifetime
        self._failures = 0

    def failed(self) -> None:
        pause = min(LONGEST_PAUSE, PAUSE * 2 ** min(self._failures, 10))
        self._quiet_until = clock.now() + pause
        self._failures += 1

    def reject(self, token: str) -> None:
        """Throws `token` away, unless it was replaced already."""
        with self.lock:
            if self._kept is not None and self._kept.token == token:
                self._kept = None


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """Where an answer says which token it sells and how long that lives; and the seconds where it does not tell."""

    token: str
    expires_in: str | None
    lifetime: float


def purchase_of(answer: Any, place: TokenPlace) -> Purchase:
    """What an answer sold."""
    token = get(answer, place.token)
    if not isinstance(token, str) or token == "":
        raise SdkError(f"the answer holds no token at {place.token}")
    return Purchase(token, seconds(get(answer, place.expires_in), place.lifetime))


def seconds(value: Any, default: float) -> float:
    """A lifetime, which some services write as a text."""
    try:
        number = float(value) if isinstance(value, (int, float, str)) else math.nan
    except (ValueError, OverflowError):
        return default
    return number if math.isfinite(number) else default


def claim_of(token: str, claim: str) -> str | None:
    """A text claim of a JSON Web Token. The token comes from its issuer over TLS; its signature is not checked."""
    try:
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    except (ValueError, IndexError, RecursionError):
        return None
    value = member(claims, claim)
    return value if isinstance(value, str) and value is not UNSET else None

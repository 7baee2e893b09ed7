"""Whether and when an attempt that failed is repeated.

Decides: which failures are worth it, how long to wait, and when a client has repeated enough.
Leaves to others: the loop itself (`call.py`).
"""

from __future__ import annotations

import random
import re
import threading
from datetime import timezone
from email.utils import parsedate_to_datetime
from time import time
from typing import Final

from .errors import ApiError, ConnectionError, TimeoutError
from .http import httpx
from .operation import Operation

FIRST_WAIT: Final = 0.5
LONGEST_WAIT: Final = 8.0
"""Seconds: the first wait is at most so long, each further one at most twice as long, none longer than the last."""

LONGEST_RETRY_AFTER: Final = 60
"""Seconds: a service that asks to wait longer gets no second try."""

IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"})
"""Methods that do no more when sent twice than when sent once (RFC 9110, 9.2.2)."""

RETRIED: Final = frozenset({408, 429, 500, 502, 503, 504})
"""Statuses that are tried again where the operation is idempotent; 429 always is."""


def is_idempotent(operation: Operation) -> bool:
    """Whether sending the operation twice does no more than sending it once."""
    return operation.idempotent or operation.method in IDEMPOTENT


def retry_delay(failure: Exception, idempotent: bool, retries: int) -> float | None:
    """Seconds to wait before the next attempt, or `None` where there must be none."""
    if isinstance(failure, ConnectionError):
        if failure.sent and not idempotent:
            return None
    elif isinstance(failure, TimeoutError):
        if not idempotent:
            return None
    elif isinstance(failure, ApiError):
        if failure.status not in (RETRIED if idempotent else {429}):
            return None
        asked = failure.retry_after
        if asked is not None:
            return asked if asked <= LONGEST_RETRY_AFTER else None
    else:
        return None
    # Full jitter: callers that failed together do not come back together.
    return random.random() * min(LONGEST_WAIT, FIRST_WAIT * 2**retries)


def retry_after(headers: httpx.Headers) -> float | None:
    """`Retry-After` in seconds, never below 0. A date is compared with the answer's own `Date`, so that a clock that is
    wrong on either side does no harm."""
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[+-]?\d+(?:\.\d+)?", text, re.ASCII):
        seconds = max(0.0, float(text))
        return int(seconds) if seconds.is_integer() else seconds
    date = _parse_date(text)
    if date is None:
        return None
    sent = _parse_date(headers.get("date", ""))
    return max(0.0, date - (time() if sent is None else sent))


def _parse_date(text: str) -> float | None:
    """A date of HTTP. One that names no zone means UTC (RFC 9110, 5.6.7)."""
    try:
        date = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError):
        return None
    return (date.replace(tzinfo=timezone.utc) if date.tzinfo is None else date).timestamp()


class RetryBudget:
    """Keeps a client from making an outage worse. Every call pays in half a retry, so over many calls that all fail there
    are at most half as many retries as calls, however many each of them is allowed."""

    CAPACITY: Final = 50.0
    """Retries that a client may have saved up."""
    DEPOSIT: Final = 0.5
    """What every call adds."""

    def __init__(self) -> None:
        self._left = self.CAPACITY
        self._lock = threading.Lock()

    def deposit(self) -> None:
        """Pays for one call."""
        with self._lock:
            self._left = min(self.CAPACITY, self._left + self.DEPOSIT)

    def take(self) -> bool:
        """Whether one more retry may be made."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

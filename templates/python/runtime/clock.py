"""Time.

Decides: that lifetimes and limits are measured on a clock that never jumps. Read as `clock.now()`, so that one place can
be replaced by tests.
"""

from __future__ import annotations

import time


def now() -> float:
    """Seconds on a clock that never jumps."""
    return time.monotonic()

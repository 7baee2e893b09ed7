"""Logging.

Decides: that nothing is logged unless asked for; the levels; which headers may be shown with their value; that lines go to
`logging`, and are seen even where the program has not configured it.
Leaves to others: when something is worth a line (`call.py`), and how it is cleaned (`redact.py`).
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, Literal

from .redact import MASK

LogLevel = Literal["off", "error", "warn", "info", "debug"]
"""From silent to talkative. `error`: calls that failed. `warn`: retries. `info`: every call. `debug`: bodies."""

LEVELS: Final[Mapping[str, int]] = {
    "off": logging.CRITICAL + 1,
    "error": logging.ERROR,
    "warn": logging.WARNING,
    "info": logging.INFO,
    "debug": logging.DEBUG,
}

Log = Callable[[Literal["error", "warn", "info", "debug"], str, Callable[[], dict[str, Any]]], None]
"""Writes a line if its level is wanted; the fields are asked for only then."""


def make_log(logger: logging.Logger | None, name: str, wanted: str) -> Log:
    """The log of a client. Without a logger of the caller's it is `logging.getLogger(name)`."""
    least = LEVELS[wanted]
    target = logging.getLogger(name) if logger is None else logger
    if logger is None and wanted != "off":
        # Asked for by option or environment: a program that has configured nothing is to see it.
        if not target.hasHandlers():
            target.addHandler(logging.StreamHandler())
        if target.getEffectiveLevel() > least:
            target.setLevel(least)

    def log(
        level: Literal["error", "warn", "info", "debug"],
        message: str,
        fields: Callable[[], dict[str, Any]],
    ) -> None:
        number = LEVELS[level]
        if number >= least and target.isEnabledFor(number):
            shown = fields()
            text = json.dumps(shown, ensure_ascii=False, default=repr)
            target.log(number, "%s %s", message, text, extra={"sdk": shown})

    return log


_SHOWN = re.compile(
    r"(?:accept|content-(?:encoding|length|type)|date|retry-after|server|user-agent|x-request-id)"
)
"""Headers that never hold a secret. The others are logged by name alone."""


def shown_headers(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Headers as a log may have them."""
    return {
        name.lower(): value if _SHOWN.fullmatch(name.lower()) else MASK for name, value in headers
    }

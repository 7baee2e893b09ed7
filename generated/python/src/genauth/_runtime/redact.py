"""Keeping secrets out of everything that can be printed.

Decides: what counts as a secret (members the description marks, and names that say so themselves), and how a text, a body
or the cause of an error is cleaned. Cleaning goes by value too, because a service may repeat a token or a password in the
message of an error.
Leaves to others: where the secrets are (`auth.py`, `call.py`), and what is printed at all (`logs.py`, `errors.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, Final, cast

MASK: Final = "***"

_TELLING = re.compile(
    r"passw|secret|token|credential|authorization|cookie|api[_-]?key|private[_-]?key", re.IGNORECASE
)
"""Members that are masked in logs even where the description forgot to mark them."""

_SHORTEST = 4
"""Anything shorter would tear holes into harmless texts."""

_DEPTH = 32
"""How deep a body is followed before it is cut."""


def is_telling(name: str) -> bool:
    """Whether a member or header of this name is masked whatever the description says."""
    return _TELLING.search(name) is not None


_ESCAPED = re.compile(r"\W", re.ASCII)
"""What is no letter or digit may be written in several ways."""


def scrub(text: str, secrets: Iterable[str]) -> str:
    """Cuts every secret out of a text: as it is and as JSON and URLs write it."""
    return _scrubber(secrets)(text)


def _scrubber(secrets: Iterable[str]) -> Callable[[str], str]:
    """`scrub` for many texts."""
    known = {secret for secret in secrets if len(secret) >= _SHORTEST}
    if not known:
        return lambda text: text
    # The longest first: a secret may be the beginning of another one.
    longest_first = sorted(known, key=lambda one: (-len(one), one))
    pattern = re.compile("|".join(_ESCAPED.sub(_spellings, one) for one in longest_first))
    return lambda text: pattern.sub(MASK, text)


def _spellings(found: re.Match[str]) -> str:
    """Matches a character as it is; in JSON, with a backslash or as `\\u00e9`, of which some need two; in a URL, its first byte
    and those that go on with it."""
    one = re.escape(found[0])
    return rf"(?i:{one}|\\(?:u....(?:\\ud[c-f]..)?|.)|%[^89ab].(?:%[89ab].)*)"


def redact(value: Any, names: Collection[str], secrets: Collection[str]) -> Any:
    """A copy of a plain value that may be logged."""
    return _redacted(value, names, _scrubber(secrets), _DEPTH)


def _redacted(value: Any, names: Collection[str], clean: Callable[[str], str], depth: int) -> Any:
    if depth == 0:
        return "…"
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, (bytes, bytearray)):
        return "[bytes]"
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {
            name: MASK
            if name in names or is_telling(name)
            else _redacted(one, names, clean, depth - 1)
            for name, one in members.items()
        }
    if isinstance(value, list):
        return [_redacted(one, names, clean, depth - 1) for one in cast("list[Any]", value)]
    return value if value is None or isinstance(value, (bool, int, float)) else "[…]"


def values_of(
    value: Any, names: Collection[str], depth: int = _DEPTH, inside: bool = False
) -> Iterator[str]:
    """The texts that stand under one of `names`, or below what stands there, at any depth of a plain value."""
    if isinstance(value, str):
        if inside:
            yield value
    elif depth > 0 and names:
        if isinstance(value, dict):
            for name, one in cast("dict[str, Any]", value).items():
                yield from values_of(one, names, depth - 1, inside or name in names)
        elif isinstance(value, list):
            for one in cast("list[Any]", value):
                yield from values_of(one, names, depth - 1, inside)


class TransportFailure(Exception):
    """What stands behind a `ConnectionError`: the words of the HTTP library, without the request that it keeps."""


def clean_cause(cause: BaseException | None, secrets: Collection[str], depth: int = 4) -> Any:
    """A copy of the cause of an error that holds nothing but its kind, its words, and its own cause."""
    if cause is None or depth == 0:
        return None
    text = scrub(str(cause), secrets)
    kind = type(cause).__name__
    copy = TransportFailure(f"{kind}: {text}" if text else kind)
    copy.__cause__ = clean_cause(cause.__cause__ or cause.__context__, secrets, depth - 1)
    return copy

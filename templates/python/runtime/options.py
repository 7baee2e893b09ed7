"""What a client can be told when it is made, and for one call.

Decides: the options that every client has; that an explicit value wins over the environment and the environment over the
default; that all that is missing or wrong is told at once, by the constructor.
Leaves to others: names and documentation of credentials and host, which the generator prints.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast

from .errors import ConfigurationError
from .http import httpx
from .logs import LEVELS, Log, LogLevel, make_log

if TYPE_CHECKING:
    import logging

    from .effects import HttpRequest
    from .limits import CancelToken
    from .schemes import Scheme
    from .service import Host, Service

Next = Callable[["HttpRequest"], httpx.Response]
"""Calls the next step, or sends the request."""
Middleware = Callable[["HttpRequest", Next], httpx.Response]
"""A step around every attempt. What it raises reaches the caller as it is, without a retry."""
AsyncNext = Callable[["HttpRequest"], Awaitable[httpx.Response]]
AsyncMiddleware = Callable[["HttpRequest", AsyncNext], Awaitable[httpx.Response]]


class CallOptions(TypedDict, total=False):
    """Options that a client has as its defaults and that every call can override."""

    timeout: float | None
    """Time limit of one attempt, body included, in seconds. 30 unless told otherwise; `math.inf` for none."""
    deadline: float | None
    """Time limit of the whole call with all its attempts, waits and streams, in seconds. None unless told otherwise."""
    max_retries: int | None
    """How often a failed attempt is repeated where repeating is safe. 2 unless told otherwise; 0 switches it off."""
    max_response_bytes: int | None
    """Largest answer that is read, in bytes after decompression. 64 MiB unless told otherwise."""
    errors: Literal["raise", "return"] | None
    """`return`: a failure that the service reports in its body becomes the result of the call instead of an error. Its type
    stays that of a success, so look first at the member that tells success from failure."""
    headers: Mapping[str, str] | None
    """Headers to send besides those of the client. They win over headers of the same name."""


class RequestOptions(CallOptions, total=False):
    """Options of one call."""

    token: str | None
    """A bearer token for this call, in place of the client's own."""
    cancel: CancelToken | None
    """Ends the call from anywhere."""
    extra_body: Mapping[str, Any] | None
    """Members of a JSON body that the description does not know, by their names on the wire."""


class _ClientOptions(CallOptions, total=False):
    logger: logging.Logger | None
    """Where log lines go. The logger of the package unless told otherwise."""
    log_level: LogLevel | None
    """How much is logged. `off` unless told otherwise, here or by the environment."""


class ClientOptions(_ClientOptions, total=False):
    """Options that every client has."""

    http_client: httpx.Client | None
    """What sends requests: for a proxy, for tests. Yours to close."""
    middleware: Sequence[Middleware] | None
    """Steps around every attempt, the outermost first."""


class AsyncClientOptions(_ClientOptions, total=False):
    """Options that every asynchronous client has."""

    http_client: httpx.AsyncClient | None
    """What sends requests: for a proxy, for tests. Yours to close."""
    middleware: Sequence[AsyncMiddleware] | None
    """Steps around every attempt, the outermost first."""


TokenSource = Callable[[], str]
"""Gives a token whenever a call needs one."""
AsyncTokenSource = Callable[[], "str | Awaitable[str]"]


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """Options, read and checked."""

    base: str
    """Where paths begin, without a slash at its end."""
    timeout: float
    deadline: float
    max_retries: int
    max_response_bytes: int
    errors: Literal["raise", "return"]
    headers: Mapping[str, str]
    middleware: tuple[Any, ...]
    http_client: Any
    log: Log
    given: Mapping[str, Any]
    """The options as given, with what the environment added: what a derived client starts from."""
    schemes: Mapping[str, Scheme]
    """Those of the service that this client uses, by their names."""
    preferred: str | None
    """The scheme that is used wherever an operation accepts it."""
    values: Mapping[str, str | Callable[[], Any]]
    """Options that the service has of its own: credentials, and those that become a header."""


SETTINGS = frozenset(ClientOptions.__optional_keys__ | AsyncClientOptions.__optional_keys__)


def variable(option: str) -> str:
    """`access_key_id` → `ACCESS_KEY_ID`: what follows the prefix in the name of an environment variable."""
    return re.sub(r"\W+", "_", option).upper()


def _from_environment(service: Service, option: str) -> str | None:
    for prefix in service.environment:
        value = os.environ.get(f"{prefix}_{variable(option)}")
        if value:
            return value
    return None


def identity_options(service: Service) -> list[str]:
    """Names of the options that say where the service is and who calls."""
    return [service.host.option, *(one for row in service.schemes.values() for one in row.options)]


def _check(valid: bool, option: str, what: str) -> None:
    if not valid:
        raise ConfigurationError(f"option {option} must be {what}")


def _base_url(text: str, host: Host) -> str:
    base = text if re.match(r"[a-z][a-z\d+.-]*://", text, re.IGNORECASE) else f"https://{text}"
    base = base.rstrip("/")
    valid = not re.search(r"[?#\s\\]", base)
    try:
        url = httpx.URL(base)
        valid = valid and url.scheme in ("http", "https") and bool(url.host) and not url.userinfo
        if url.path in ("", "/"):
            base += host.path
    except (httpx.InvalidURL, ValueError):
        valid = False
    _check(valid, host.option, "an http or https URL without credentials, query and fragment")
    return base


def read_options(service: Service, options: Mapping[str, Any], package: str) -> Settings:
    """Reads the options of a client. Raises `ConfigurationError`."""
    given = {name: value for name, value in options.items() if value is not None}
    wanted = given.get("authentication")
    _check(
        wanted is None or wanted in service.beside,
        "authentication",
        f"one of {', '.join(service.beside)}",
    )
    preferred = None if wanted is None else service.beside[wanted]
    apart = set(service.beside.values()) - {preferred}
    schemes = {name: one for name, one in service.schemes.items() if name not in apart}
    rows = schemes.values()
    own = [*identity_options(service), *service.headers, *service.options]
    unknown = sorted(
        given.keys() - set(own) - SETTINGS - ({"authentication"} if service.beside else set())
    )
    if unknown:
        raise ConfigurationError(f"{service.name} has no option {', '.join(unknown)}")

    values: dict[str, str | Callable[[], Any]] = {}
    for option in own:
        one = given.get(option)
        if one is None:
            one = _from_environment(service, option)
        if one is None:
            continue
        is_source = callable(one) and any(row.replaceable and option in row.options for row in rows)
        _check(
            (isinstance(one, str) and one != "") or is_source, option, "a text that is not empty"
        )
        values[option] = one

    missing: list[str] = []
    for row in rows:
        absent = [option for option in row.options if option not in values]
        # One of a pair is a mistake, whether or not the pair is needed.
        if row.required or len(absent) < len(row.options):
            missing += absent
    host = values.get(service.host.option) or service.host.default
    if host is None:
        missing.append(service.host.option)
    if missing:
        raise ConfigurationError(f"{service.name} needs {missing_text(service, missing)}")

    headers = {
        header: str(values[option])
        for option, header in service.headers.items()
        if option in values
    }
    level = given.get("log_level") or _from_environment(service, "log") or "off"
    _check(level in LEVELS, "log_level", f"one of {', '.join(LEVELS)}")
    return with_call_options(
        Settings(
            base=_base_url(str(host), service.host),
            timeout=30.0,
            deadline=math.inf,
            max_retries=2,
            max_response_bytes=2**26,
            errors="raise",
            headers=headers,
            middleware=tuple(given.get("middleware") or ()),
            http_client=given.get("http_client"),
            log=make_log(given.get("logger"), package, level),
            given={**given, **values},
            schemes=schemes,
            preferred=preferred,
            values=values,
        ),
        cast("CallOptions", given),
    )


def missing_text(service: Service, options: Iterable[str]) -> str:
    """The names of `options`, each with the first variable that could hold it."""
    prefix = service.environment[0] if service.environment else None
    return ", and ".join(
        f"option {option}"
        if prefix is None
        else f"option {option} or environment variable {prefix}_{variable(option)}"
        for option in dict.fromkeys(options)
    )


def with_call_options(settings: Settings, options: CallOptions) -> Settings:
    """Settings with the options of one call on top."""
    changed: dict[str, Any] = {}
    for option in ("timeout", "deadline", "max_response_bytes", "max_retries"):
        value = options.get(option)
        if value is None:
            continue
        is_count = option == "max_retries"
        valid = (
            isinstance(value, int if is_count else (int, float))
            and not isinstance(value, bool)
            and (value >= 0 if is_count else value > 0)
        )
        _check(valid, option, "0 or more" if is_count else "a number above 0")
        changed[option] = value
    errors = options.get("errors")
    if errors is not None:
        _check(errors in ("raise", "return"), "errors", "raise or return")
        changed["errors"] = errors
    headers = options.get("headers")
    if headers is not None:
        changed["headers"] = {**settings.headers, **headers}
    return replace(settings, **changed) if changed else settings

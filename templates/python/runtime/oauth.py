"""Signing in with OpenID Connect, and tokens of OAuth 2.0: the calls.

Decides: which grant each of them sends; that a token travels in a header or in a form, never in an address, where it would
end up in logs; how an application proves who it is (the secret in the form, as HTTP Basic authentication, or not at all).
Leaves to others: the addresses of sign-in and sign-out (`oauth_urls.py`), the check of an ID token (`oauth_id_token.py`),
refusals (`oauth_error.py`). Everything here is a generator of effects, as a call is; the clients run it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal, cast

from .call import perform
from .effects import Steps
from .encoding import percent_encode
from .errors import ConfigurationError, DecodeError, RequestError
from .oauth_error import granted
from .oauth_row import OpenIdRow, optional, required
from .operation import Operation
from .options import RequestOptions
from .pointer import member
from .schemes import basic
from .state import State
from .token import seconds
from .unset import UNSET

ClientAuthentication = Literal["client_secret_post", "client_secret_basic", "none"]

_WAYS = ("client_secret_post", "client_secret_basic", "none")


class OAuthCallOptions(RequestOptions, total=False):
    """Options of one call in the name of the application."""

    client_authentication: ClientAuthentication | None
    """How the application proves who it is, in place of what the client was told."""


def _call_as_client(
    state: State,
    row: OpenIdRow,
    operation: Operation,
    form: Mapping[str, str | None],
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    """Sends a form in the name of the application. Members of the form that are `None` are left out."""
    own: dict[str, Any] = dict(options or {})
    way = optional(state, row.client_authentication, own.pop("client_authentication", None))
    way = way or "client_secret_post"
    if way not in _WAYS:
        raise ConfigurationError(
            f"option {row.client_authentication} must be one of {', '.join(_WAYS)}"
        )
    name = required(state, row.client_id, operation.id)
    secret = "" if way == "none" else required(state, row.client_secret, operation.id)
    proof = basic(percent_encode(name), percent_encode(secret))
    sent = {member: value for member, value in form.items() if value is not None}
    if way != "client_secret_basic":
        sent["client_id"] = name
    if way == "client_secret_post":
        sent["client_secret"] = secret
    if way == "client_secret_basic":
        own["headers"] = {**(own.get("headers") or {}), "authorization": f"Basic {proof}"}
    # What the service reports in its body is judged here, so it must not pass for a result.
    own["errors"] = "raise"
    told = ("code", "code_verifier", "refresh_token", "token")
    secrets = [secret, proof, *(form.get(one) or "" for one in told)]
    steps = perform(state, operation, {}, sent, cast("RequestOptions", own))
    return (yield from granted(steps, secrets))


def _exchange(
    state: State,
    row: OpenIdRow,
    token: Operation,
    form: Mapping[str, str | None],
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    answer = yield from _call_as_client(state, row, token, form, options)
    if not isinstance(member(answer, "access_token"), str):
        message = f"the answer of {token.id} holds no access token"
        raise DecodeError(message, 200, None, "")
    # Sign-ins of the service itself say `expire_in`, and some services write a text.
    lifetime = max(seconds(member(answer, name), -1) for name in ("expires_in", "expire_in"))
    if lifetime >= 0:
        if isinstance(answer, dict):
            cast("dict[str, Any]", answer)["expires_in"] = int(lifetime)
        elif hasattr(answer, "expires_in"):
            answer.expires_in = int(lifetime)
    return cast("Any", answer)


def get_access_token_by_code(
    state: State,
    row: OpenIdRow,
    token: Operation,
    code: str,
    code_verifier: str | None,
    redirect_uri: str | None,
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    """Exchanges a code, once: a code that was sent is never sent again."""
    what = "the exchange of a code"
    form = {
        "grant_type": "authorization_code",
        "code": _given(code, "code"),
        "redirect_uri": required(state, row.redirect_uri, what, redirect_uri),
        "code_verifier": code_verifier,
    }
    return (yield from _exchange(state, row, token, form, options))


def get_new_access_token_by_refresh_token(
    state: State,
    row: OpenIdRow,
    token: Operation,
    refresh_token: str,
    scope: str | None,
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    """Exchanges a refresh token. The answer may hold a new one; the old one may be worthless then."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": _given(refresh_token, "refresh token"),
        "scope": scope,
    }
    return (yield from _exchange(state, row, token, form, options))


def get_access_token_by_client_credentials(
    state: State,
    row: OpenIdRow,
    token: Operation,
    scope: str | None,
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    """A token of the application itself. Asking twice does no harm, so this one is repeated where it fails."""
    way = (options or {}).get("client_authentication")
    if optional(state, row.client_authentication, way) == "none":
        raise ConfigurationError("an application without a secret has no token of its own")
    form = {"grant_type": "client_credentials", "scope": scope}
    return (yield from _exchange(state, row, replace(token, idempotent=True), form, options))


def get_user_info_by_access_token(
    state: State,
    user_info: Operation,
    access_token: str | None,
    options: RequestOptions | None,
) -> Steps[Any]:
    """The claims of the user whose access token it is; of the client's own token where none is given."""
    own: RequestOptions = {**(options or {}), "errors": "raise"}
    if access_token is not None:
        own["token"] = access_token
    token = own.get("token")
    steps = perform(state, user_info, {}, UNSET, own)
    return (yield from granted(steps, [] if token is None else [token]))


def about_token(
    state: State,
    row: OpenIdRow,
    operation: Operation,
    token: str,
    token_type_hint: str | None,
    options: OAuthCallOptions | None,
) -> Steps[Any]:
    """Asks about a token, or makes it worthless."""
    form = {"token": _given(token, "token"), "token_type_hint": token_type_hint}
    return (yield from _call_as_client(state, row, operation, form, options))


def _given(value: str, what: str) -> str:
    if not isinstance(value, str) or value == "":  # pyright: ignore[reportUnnecessaryIsInstance]
        raise RequestError(f"the {what} is missing")
    return value

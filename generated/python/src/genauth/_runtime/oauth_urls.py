"""Addresses that the browser of a user is sent to: to sign in, and to sign out.

Decides: that every sign-in has a state, a nonce and a code challenge (PKCE, RFC 7636) with 256 random bits each; that the
challenge is always a hash; that only a code comes back: tokens that come back in an address end up in histories and logs.
Leaves to others: the exchange of the code (`oauth.py`), and sending the browser there, which is the program's.
"""

from __future__ import annotations

import base64
import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .encoding import percent_encode
from .errors import ConfigurationError, SdkError
from .oauth_row import OpenIdRow, address_of, optional, required
from .state import State


@dataclass(frozen=True, slots=True, repr=False)
class CodeChallenge:
    """What goes with the authorization request, and what is kept for the exchange of the code."""

    code_verifier: str
    """Keep it, secret, until the code is exchanged."""
    code_challenge: str
    """Its SHA-256 hash."""
    code_challenge_method: Literal["S256"] = "S256"


@dataclass(frozen=True, slots=True, repr=False)
class AuthorizeUrl:
    """Where to send the browser, and what to keep until it comes back: in the user's session, never in the address."""

    url: str
    state: str
    """Compare it with the `state` that comes back."""
    nonce: str
    """Hand it to the check of the ID token."""
    code_verifier: str
    """Hand it to the exchange of the code."""


def _random_text() -> str:
    """43 characters that nobody can guess."""
    return secrets.token_urlsafe(32)


def generate_code_challenge(code_verifier: str | None = None) -> CodeChallenge:
    """Makes a code verifier and its challenge. A verifier of yours has 43 to 128 letters, digits and `-._~`."""
    verifier = _random_text() if code_verifier is None else code_verifier
    if not re.fullmatch(r"[\w.~-]{43,128}", verifier, re.ASCII):
        raise SdkError("a code verifier has 43 to 128 characters: letters, digits and -._~")
    digest = hashlib.sha256(verifier.encode()).digest()
    return CodeChallenge(verifier, base64.urlsafe_b64encode(digest).decode().rstrip("="))


_OWN = frozenset(
    [
        "client_id",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
        "nonce",
        "code_challenge",
        "code_challenge_method",
    ]
)
"""Parameters that are ours: handed in by their wire name they would undo what the arguments say."""


def build_authorize_url(
    client: State,
    row: OpenIdRow,
    *,
    redirect_uri: str | None,
    scope: str | None,
    state: str | None,
    nonce: str | None,
    code_verifier: str | None,
    forced: bool,
    prompt: str | None,
    response_mode: str | None,
    tenant_id: str | None,
    parameters: Mapping[str, str] | None,
) -> AuthorizeUrl:
    """The address to sign in."""
    asked = optional(client, row.scope_option, scope) or row.scope
    if "openid" not in asked.split():
        raise ConfigurationError(f"option {row.scope_option} must have openid among its scopes")
    for name in parameters or {}:
        if name in _OWN:
            raise ConfigurationError(f"{name} has an argument of its own")
    state = _random_text() if state is None else state
    nonce = _random_text() if nonce is None else nonce
    challenge = generate_code_challenge(code_verifier)
    consent = "consent" if "offline_access" in asked.split() else None
    what = "a sign-in"
    url = _address(
        address_of(client, row.authorize),
        {
            "client_id": required(client, row.client_id, what),
            "response_type": "code",
            "redirect_uri": required(client, row.redirect_uri, what, redirect_uri),
            "scope": asked,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge.code_challenge,
            "code_challenge_method": challenge.code_challenge_method,
            "prompt": prompt or ("login" if forced else consent),
            "response_mode": response_mode,
            "tenant_id": tenant_id,
            **(parameters or {}),
        },
    )
    return AuthorizeUrl(url, state, nonce, challenge.code_verifier)


def build_logout_url(
    client: State,
    row: OpenIdRow,
    *,
    redirect_uri: str | None,
    id_token_hint: str | None,
    state: str | None,
) -> str:
    """The address to sign out."""
    if row.end_session is None:
        raise ConfigurationError("there is no address to sign out")
    return _address(
        address_of(client, row.end_session),
        {
            "id_token_hint": id_token_hint,
            "post_logout_redirect_uri": optional(client, row.logout_redirect_uri, redirect_uri),
            "state": state,
        },
    )


def _address(base: str, parameters: Mapping[str, str | None]) -> str:
    pieces = [
        f"{percent_encode(name)}={percent_encode(value)}"
        for name, value in parameters.items()
        if value is not None
    ]
    return f"{base}?{'&'.join(pieces)}" if pieces else base

"""Requests that are signed with a secret instead of carrying it, or a token bought with it.

Decides: the text that is signed, and that it is made from the request as it leaves, behind every middleware: what was signed
is what is sent. Every attempt has a nonce and a date of its own, so that none is a repetition.
Leaves to others: whether a call is signed at all (`auth.py`); the names, which the generator prints.

The text has a line for the method, then one for every signed header (`name:value`, names in small letters and sorted), then,
without a line break, the path and the sorted members of what is asked: of the query of a GET, of the body of anything else
(`path?key=value&key=value`). Nothing in it is percent-encoded; a member that is no text is written as JSON.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections.abc import Mapping
from email.utils import formatdate
from typing import Any, Literal, cast
from urllib.parse import parse_qsl, urlsplit

from .effects import HttpRequest, Steps
from .headers import set_header
from .schemes import Credentials, Scheme
from .wire import decode_json, encode_json


class SignatureScheme(Scheme):
    """Every request carries a keyed hash of itself (HMAC, RFC 2104)."""

    def __init__(
        self,
        *,
        key_id: str,
        secret: str,
        word: str,
        digest: Literal["sha1", "sha256", "sha512"],
        signs: str,
        nonce: str,
        date: str,
        headers: Mapping[str, str],
    ) -> None:
        """`key_id` and `secret` are options of the client. `word` stands before the signature; `signs` is what the names of
        signed headers begin with, in small letters; `nonce` and `date` are headers that take these."""
        self._key_id = key_id
        self._secret = secret
        self._word = word
        self._digest = digest
        self._signs = signs
        self._nonce = nonce
        self._date = date
        self._headers = headers
        self.options = (key_id, secret)
        self.open_options = (key_id,)

    def present(self, use: Credentials, name: str) -> Steps[None]:
        yield from ()
        key_id, secret = use.value(self._key_id), use.value(self._secret)

        def sign(request: HttpRequest) -> None:
            # A header of the caller is left as it is, and says who calls.
            if "authorization" not in request.headers:
                self._sign(request, key_id, secret)

        use.sign = sign

    def _sign(self, request: HttpRequest, key_id: str, secret: str) -> None:
        added: dict[str, str] = {}
        for name, value in self._headers.items():
            set_header(added, name, value)
        set_header(added, self._nonce, secrets.token_urlsafe(32))
        set_header(added, self._date, formatdate(usegmt=True))
        request.headers.update(added)
        text = self._text(request).encode()
        proof = base64.b64encode(hmac.digest(secret.encode(), text, self._digest)).decode()
        checked: dict[str, str] = {}
        set_header(checked, "authorization", f"{self._word} {key_id}:{proof}")
        request.headers.update(checked)

    def _text(self, request: HttpRequest) -> str:
        signed = sorted(
            f"{name}:{value}\n"
            for name, value in request.headers.items()
            if name == self._date.lower() or name.startswith(self._signs)
        )
        parts = urlsplit(request.url)
        asked = _pairs(parts.query) if request.method == "GET" else _members(request)
        members = "&".join(
            f"{name}={value if isinstance(value, str) else encode_json(value)}"
            for name, value in sorted(asked.items(), key=lambda one: one[0])
        )
        tail = "?".join(one for one in (parts.path, members) if one)
        return f"{request.method}\n{''.join(signed)}{tail}"


def _pairs(query: str) -> dict[str, Any]:
    """A name that stands there several times is a list."""
    found: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}


def _members(request: HttpRequest) -> dict[str, Any]:
    """The outermost members of a JSON object or a form. Other bodies have none: only their headers are signed."""
    kind = request.headers.get("content-type", "")
    if request.content is None:
        return {}
    if re.match(r"application/x-www-form-urlencoded\b", kind, re.IGNORECASE):
        return _pairs(request.content.decode())
    if re.search(r"[/+]json\b", kind, re.IGNORECASE):
        value = decode_json(request.content.decode())
        return cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return {}

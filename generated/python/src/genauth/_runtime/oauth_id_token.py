"""The check of an ID token (OpenID Connect Core, 3.1.3.7).

Decides: that a token is believed only if its signature and every claim that guards it are right. The algorithm that the
token names chooses nothing but one of two fixed ways: RS256 with a public key of the issuer, HS256 with the secret of the
application. A public key is never used as a secret, and `none` is no algorithm.
Leaves to others: the keys (`oauth_keys.py`).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import math
import re
from collections.abc import Sequence
from time import time
from typing import Any, Literal, cast

from .effects import Steps
from .errors import OAuthError
from .oauth_keys import RsaKey, signing_key
from .oauth_row import OpenIdRow, address_of, optional, required
from .operation import Operation
from .state import State

_LONGEST = 65_536
"""Longest token that is looked at, in characters."""

_SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")
"""The DigestInfo that stands before a SHA-256 hash in a signature (RFC 8017, 9.2)."""


def verify_id_token(
    state: State,
    row: OpenIdRow,
    jwks: Operation | None,
    id_token: str,
    *,
    nonce: str | None,
    issuer: str | None,
    leeway: float,
    algorithms: Sequence[Literal["RS256", "HS256"]],
    max_age: float | None,
) -> Steps[dict[str, Any]]:
    """The claims of an ID token. Raises `OAuthError` with `error` "invalid_token" where it must not be believed."""
    client_id = required(state, row.client_id, "the check of an ID token")
    parts = id_token.split(".") if len(id_token) <= _LONGEST else []
    decoded = [_bytes_of(part) for part in parts]
    if len(parts) != 3 or None in decoded:
        raise _refused("it is no signed JSON Web Token")
    head, body, proof = cast("list[bytes]", decoded)
    header, claims = _object_of(head), _object_of(body)
    if header is None or claims is None:
        raise _refused("its header or its claims are no JSON object")
    # Extensions that must be understood (RFC 7515, 4.1.11): there is none that this understands.
    if "crit" in header:
        raise _refused("it demands an extension that is not known")

    signed = f"{parts[0]}.{parts[1]}".encode()
    algorithm = header.get("alg")
    if algorithm == "RS256" and "RS256" in algorithms and jwks is not None:
        key = yield from signing_key(state, jwks, header.get("kid"))
        if key is None:
            raise _refused("no key of the issuer fits it")
        if not _is_signed_by_key(key, proof, signed):
            raise _refused("its signature is wrong")
    elif algorithm == "HS256" and "HS256" in algorithms:
        secret = optional(state, row.client_secret)
        if not secret:
            raise _refused("it is signed with HS256, and the client has no secret")
        if not hmac.compare_digest(hmac.digest(secret.encode(), signed, "sha256"), proof):
            raise _refused("its signature is wrong")
    else:
        raise _refused("its algorithm is not allowed")

    expected = address_of(state, row.issuer) if issuer is None else issuer
    _check_claims(claims, client_id, expected, nonce, leeway, max_age)
    return claims


def _is_time(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _check_claims(
    claims: dict[str, Any],
    client_id: str,
    issuer: str,
    nonce: str | None,
    leeway: float,
    max_age: float | None,
) -> None:
    now = time()
    if claims.get("iss") != issuer:
        raise _refused("its issuer is another one")
    subject = claims.get("sub")
    if not isinstance(subject, str) or subject == "":
        raise _refused("it names no user")
    meant = claims.get("aud")
    audience = cast("list[Any]", meant) if isinstance(meant, list) else [meant]
    if client_id not in audience:
        raise _refused("it is meant for another application")
    # Meant for several, it must say which of them asked for it; and where it says, that must be this one.
    party = claims.get("azp")
    if len(audience) > 1 if party is None else party != client_id:
        raise _refused("another application asked for it")
    end, begin = claims.get("exp"), claims.get("iat")
    if end is None or not _is_time(end) or now >= end + leeway:
        raise _refused("it has expired")
    if begin is None or not _is_time(begin) or begin > now + leeway:
        raise _refused("it was issued in the future")
    earliest = claims.get("nbf")
    if earliest is not None and (not _is_time(earliest) or earliest > now + leeway):
        raise _refused("it is not valid yet")
    if nonce is not None and claims.get("nonce") != nonce:
        raise _refused("its nonce is another one")
    if max_age is not None:
        signed_in = claims.get("auth_time")
        if signed_in is None or not _is_time(signed_in) or now > signed_in + max_age + leeway:
            raise _refused("its user signed in too long ago")


def _is_signed_by_key(key: RsaKey, proof: bytes, signed: bytes) -> bool:
    """RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, 8.2.2): the whole padded hash is made and compared, nothing is parsed."""
    size = (key.modulus.bit_length() + 7) // 8
    if len(proof) != size:
        return False
    number = int.from_bytes(proof, "big")
    if number >= key.modulus:
        return False
    found = pow(number, key.exponent, key.modulus).to_bytes(size, "big")
    tail = _SHA256_PREFIX + hashlib.sha256(signed).digest()
    expected = b"\x00\x01" + b"\xff" * (size - len(tail) - 3) + b"\x00" + tail
    return hmac.compare_digest(found, expected)


def _bytes_of(part: str) -> bytes | None:
    """The bytes of a part. `None` where it is not exactly what base64 for URLs would have made of them."""
    if not re.fullmatch(r"[\w-]+", part, re.ASCII):
        return None
    try:
        decoded = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))
    except ValueError:
        return None
    return decoded if base64.urlsafe_b64encode(decoded).decode().rstrip("=") == part else None


def _object_of(content: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _refused(why: str) -> OAuthError:
    """Says why, and never what stands in the token."""
    return OAuthError("invalid_token", f"the ID token is not accepted: {why}")

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from .._runtime.model import Field, Fields, Model
from .._runtime.unset import UNSET

if TYPE_CHECKING:
    from .._runtime.unset import UnsetType


@dataclass(slots=True, kw_only=True, repr=False)
class OidcConfigurationDto(Model):
    """The OpenID Connect configuration of an application. The answer can have more members than
    are listed here.
    """

    issuer: str
    """Issuer of the ID tokens, which they repeat in their claim `iss`.

    Example: `"https://your-app.genauth.ai/oidc"`.
    """
    authorization_endpoint: str
    """URL that the user's browser is sent to for signing in.

    Example: `"https://your-app.genauth.ai/oidc/auth"`.
    """
    token_endpoint: str
    """URL of the token endpoint, where tokens are obtained.

    Example: `"https://your-app.genauth.ai/oidc/token"`.
    """
    userinfo_endpoint: str | UnsetType = UNSET
    """URL of the user info endpoint, where the claims of a user are read.

    Example: `"https://your-app.genauth.ai/oidc/me"`.
    """
    introspection_endpoint: str | UnsetType = UNSET
    """URL of the introspection endpoint, where tokens are checked.

    Example: `"https://your-app.genauth.ai/oidc/token/introspection"`.
    """
    revocation_endpoint: str | UnsetType = UNSET
    """URL of the revocation endpoint, where tokens are revoked.

    Example: `"https://your-app.genauth.ai/oidc/token/revocation"`.
    """
    end_session_endpoint: str | UnsetType = UNSET
    """URL that the user's browser is sent to for signing out.

    Example: `"https://your-app.genauth.ai/oidc/session/end"`.
    """
    jwks_uri: str
    """URL of the public keys with which ID tokens are checked.

    Example: `"https://your-app.genauth.ai/oidc/.well-known/jwks.json"`.
    """
    response_types_supported: list[str] | UnsetType = UNSET
    """Values of `response_type` that can be used: what the browser can bring back.

    Example: `["code"]`.
    """
    subject_types_supported: list[str] | UnsetType = UNSET
    """Whether a user has one ID for all applications (`public`) or one for each (`pairwise`).

    Example: `["public"]`.
    """
    grant_types_supported: list[str] | UnsetType = UNSET
    """Values of `grant_type` that can be used: what can be exchanged for tokens.

    Example: `["authorization_code"]`.
    """
    scopes_supported: list[str] | UnsetType = UNSET
    """Scopes that can be asked for.

    Example: `["openid"]`.
    """
    id_token_signing_alg_values_supported: list[str] | UnsetType = UNSET
    """Algorithms with which ID tokens can be signed.

    Example: `["RS256"]`.
    """
    token_endpoint_auth_methods_supported: list[str] | UnsetType = UNSET
    """Ways in which an application can prove its identity at the token endpoint.

    Example: `["client_secret_post"]`.
    """
    code_challenge_methods_supported: list[str] | UnsetType = UNSET
    """Ways in which a code challenge can be made.

    Example: `["S256"]`.
    """

    _fields: ClassVar = Fields(
        Field("issuer"),
        Field("authorization_endpoint"),
        Field("token_endpoint"),
        Field("userinfo_endpoint"),
        Field("introspection_endpoint"),
        Field("revocation_endpoint"),
        Field("end_session_endpoint"),
        Field("jwks_uri"),
        Field("response_types_supported"),
        Field("subject_types_supported"),
        Field("grant_types_supported"),
        Field("scopes_supported"),
        Field("id_token_signing_alg_values_supported"),
        Field("token_endpoint_auth_methods_supported"),
        Field("code_challenge_methods_supported"),
        required=("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"),
    )

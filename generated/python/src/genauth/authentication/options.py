"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import AsyncClientOptions, ClientOptions

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import AsyncTokenSource, TokenSource


class AuthenticationClientOptions(ClientOptions, total=False):
    """Options of `AuthenticationClient`."""

    access_token: str | TokenSource | None
    """The access token that the user received when signing in. The call is made in the name of
    that user.

    A function is asked for it at every attempt.

    Read from the environment when absent: `GENAUTH_ACCESS_TOKEN`, then `AUTHING_ACCESS_TOKEN`.
    """

    app_id: str | None
    """ID of the application that the user signs in to, 24 hexadecimal characters.

    Read from the environment when absent: `GENAUTH_APP_ID`, then `AUTHING_APP_ID`.
    """

    app_host: str | None
    """Where the service is, such as `https://your-app.genauth.ai`.

    Read from the environment when absent: `GENAUTH_APP_HOST`, then `AUTHING_APP_HOST`.
    """

    lang: str | None
    """Sent with every call as the header `x-authing-lang`.

    Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
    """

    app_secret: str | None
    """Secret of the application. An application that runs on the devices of its users has none.

    Read from the environment when absent: `GENAUTH_APP_SECRET`, then `AUTHING_APP_SECRET`.
    """

    redirect_uri: str | None
    """Where the browser returns to after a sign-in.

    Read from the environment when absent: `GENAUTH_REDIRECT_URI`, then `AUTHING_REDIRECT_URI`.
    """

    logout_redirect_uri: str | None
    """Where the browser returns to after a sign-out.

    Read from the environment when absent: `GENAUTH_LOGOUT_REDIRECT_URI`, then
    `AUTHING_LOGOUT_REDIRECT_URI`.
    """

    scope: str | None
    """What a sign-in asks for. `openid profile` unless told otherwise.

    Read from the environment when absent: `GENAUTH_SCOPE`, then `AUTHING_SCOPE`.
    """

    token_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | None
    """How the application proves who it is at the token endpoint. `client_secret_post` unless
    told otherwise.

    Read from the environment when absent: `GENAUTH_TOKEN_END_POINT_AUTH_METHOD`, then
    `AUTHING_TOKEN_END_POINT_AUTH_METHOD`.
    """


class AsyncAuthenticationClientOptions(AsyncClientOptions, total=False):
    """Options of `AsyncAuthenticationClient`."""

    access_token: str | AsyncTokenSource | None
    """The access token that the user received when signing in. The call is made in the name of
    that user.

    A function is asked for it at every attempt.

    Read from the environment when absent: `GENAUTH_ACCESS_TOKEN`, then `AUTHING_ACCESS_TOKEN`.
    """

    app_id: str | None
    """ID of the application that the user signs in to, 24 hexadecimal characters.

    Read from the environment when absent: `GENAUTH_APP_ID`, then `AUTHING_APP_ID`.
    """

    app_host: str | None
    """Where the service is, such as `https://your-app.genauth.ai`.

    Read from the environment when absent: `GENAUTH_APP_HOST`, then `AUTHING_APP_HOST`.
    """

    lang: str | None
    """Sent with every call as the header `x-authing-lang`.

    Read from the environment when absent: `GENAUTH_LANG`, then `AUTHING_LANG`.
    """

    app_secret: str | None
    """Secret of the application. An application that runs on the devices of its users has none.

    Read from the environment when absent: `GENAUTH_APP_SECRET`, then `AUTHING_APP_SECRET`.
    """

    redirect_uri: str | None
    """Where the browser returns to after a sign-in.

    Read from the environment when absent: `GENAUTH_REDIRECT_URI`, then `AUTHING_REDIRECT_URI`.
    """

    logout_redirect_uri: str | None
    """Where the browser returns to after a sign-out.

    Read from the environment when absent: `GENAUTH_LOGOUT_REDIRECT_URI`, then
    `AUTHING_LOGOUT_REDIRECT_URI`.
    """

    scope: str | None
    """What a sign-in asks for. `openid profile` unless told otherwise.

    Read from the environment when absent: `GENAUTH_SCOPE`, then `AUTHING_SCOPE`.
    """

    token_end_point_auth_method: Literal["client_secret_post", "client_secret_basic", "none"] | None
    """How the application proves who it is at the token endpoint. `client_secret_post` unless
    told otherwise.

    Read from the environment when absent: `GENAUTH_TOKEN_END_POINT_AUTH_METHOD`, then
    `AUTHING_TOKEN_END_POINT_AUTH_METHOD`.
    """

"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.oauth import (
    about_token,
    get_access_token_by_client_credentials,
    get_access_token_by_code,
    get_new_access_token_by_refresh_token,
    get_user_info_by_access_token,
)
from .._runtime.oauth_id_token import verify_id_token
from .._runtime.oauth_urls import build_authorize_url, build_logout_url, generate_code_challenge
from .._runtime.sync_client import SyncClient
from .._runtime.unset import UNSET
from .operations import (
    GET_GROUP_LIST,
    GET_OPEN_ID_CONFIGURATION,
    OIDC_INTROSPECT,
    OIDC_JWKS,
    OIDC_REVOKE,
    OIDC_TOKEN,
    OIDC_USER_INFO,
    OPENID,
    SERVICE,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._runtime.oauth import OAuthCallOptions
    from .._runtime.oauth_urls import AuthorizeUrl, CodeChallenge
    from .._runtime.options import RequestOptions
    from ..models.group_list_resp_dto import GroupListRespDto
    from ..models.oidc_configuration_dto import OidcConfigurationDto
    from ..models.oidc_introspection_resp_dto import OidcIntrospectionRespDto
    from ..models.oidc_token_resp_dto import OidcTokenRespDto
    from ..models.oidc_user_info_dto import OidcUserInfoDto
    from .options import AuthenticationClientOptions


class AuthenticationClient(SyncClient):
    """GenAuth Authentication API

    Signs users in to an application, and acts for a signed-in user.

    Signs users in with OpenID Connect, and reads what belongs to the signed-in user. Calls go to
    the host of the application; a call for a user carries that user's access token.
    """

    def __init__(
        self,
        **options: Unpack[AuthenticationClientOptions],
    ) -> None:
        super().__init__(SERVICE, "genauth", options)

    def with_options(
        self,
        **options: Unpack[AuthenticationClientOptions],
    ) -> AuthenticationClient:
        """A client that differs from this one in `options` only.

        Both share connections, and the token that was bought unless host or credentials differ.
        """
        return self._derive(options)

    def generate_code_challenge(
        self,
        code_verifier: str | None = None,
    ) -> CodeChallenge:
        """Makes a code verifier and its SHA-256 challenge (PKCE). `build_authorize_url` does it
        by itself; this is for programs that build the address on their own.
        """
        return generate_code_challenge(code_verifier)

    def build_authorize_url(
        self,
        *,
        redirect_uri: str | None = None,
        scope: str | None = None,
        state: str | None = None,
        nonce: str | None = None,
        code_verifier: str | None = None,
        forced: bool = False,
        prompt: str | None = None,
        response_mode: Literal["query", "fragment", "form_post", "web_message"] | None = None,
        tenant_id: str | None = None,
        parameters: Mapping[str, str] | None = None,
    ) -> AuthorizeUrl:
        """Makes the address to which a user's browser is sent to sign in, with a code challenge
        (PKCE). Sends nothing.

        Keep `state`, `nonce` and `code_verifier` where only this browser can bring them back, such
        as its session. Everything has a default: `scope` asks for what the client was told,
        `offline_access` in it for a refresh token; `forced` has the user sign in even where a
        session is there; `parameters` are further ones of the service, by their names on the wire.
        """
        return build_authorize_url(
            self._state,
            OPENID,
            redirect_uri=redirect_uri,
            scope=scope,
            state=state,
            nonce=nonce,
            code_verifier=code_verifier,
            forced=forced,
            prompt=prompt,
            response_mode=response_mode,
            tenant_id=tenant_id,
            parameters=parameters,
        )

    def get_access_token_by_code(
        self,
        code: str,
        *,
        code_verifier: str | None = None,
        redirect_uri: str | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Exchanges the code that came back from the sign-in page for the tokens of its user.

        A code works once, so this call is never repeated by itself. Compare `state` before you make
        it.
        """
        steps = get_access_token_by_code(
            self._state,
            OPENID,
            OIDC_TOKEN,
            code,
            code_verifier,
            redirect_uri,
            request_options,
        )
        return self._run(steps, OIDC_TOKEN, request_options)

    def verify_id_token(
        self,
        id_token: str,
        *,
        nonce: str | None = None,
        issuer: str | None = None,
        leeway: float = 60,
        algorithms: Sequence[Literal["RS256", "HS256"]] = ("RS256", "HS256"),
        max_age: float | None = None,
    ) -> dict[str, Any]:
        """Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer,
        HS256 with the application's secret), issuer, audience, times, and the nonce where one
        is given.

        Raises `OAuthError` with `error` "invalid_token" where it must not be believed. `leeway` is
        how wrong the clocks may be, in seconds; `max_age` how long ago the user may have signed in.
        """
        steps = verify_id_token(
            self._state,
            OPENID,
            OIDC_JWKS,
            id_token,
            nonce=nonce,
            issuer=issuer,
            leeway=leeway,
            algorithms=algorithms,
            max_age=max_age,
        )
        return self._run(steps, OIDC_JWKS, None)

    def get_new_access_token_by_refresh_token(
        self,
        refresh_token: str,
        *,
        scope: str | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Exchanges a refresh token for new tokens of the same user.

        Keep the refresh token of the answer, where there is one: the old one may no longer be
        valid. So this call is never repeated by itself.
        """
        steps = get_new_access_token_by_refresh_token(
            self._state,
            OPENID,
            OIDC_TOKEN,
            refresh_token,
            scope,
            request_options,
        )
        return self._run(steps, OIDC_TOKEN, request_options)

    def get_access_token_by_client_credentials(
        self,
        scope: str | None = None,
        *,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcTokenRespDto:
        """Gets a token of the application itself, without a user.

        For applications that can keep a secret: the application's own secret is needed, not a user.
        """
        steps = get_access_token_by_client_credentials(
            self._state,
            OPENID,
            OIDC_TOKEN,
            scope,
            request_options,
        )
        return self._run(steps, OIDC_TOKEN, request_options)

    def get_user_info_by_access_token(
        self,
        access_token: str | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> OidcUserInfoDto:
        """Reads the claims of the user whose access token it is; of the client's own token where
        none is given.
        """
        steps = get_user_info_by_access_token(
            self._state,
            OIDC_USER_INFO,
            access_token,
            request_options,
        )
        return self._run(steps, OIDC_USER_INFO, request_options)

    def introspect_token(
        self,
        token: str,
        *,
        token_type_hint: Literal["access_token", "refresh_token"] | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> OidcIntrospectionRespDto:
        """Asks whether an access token or a refresh token is valid, and what it stands for."""
        steps = about_token(
            self._state,
            OPENID,
            OIDC_INTROSPECT,
            token,
            token_type_hint,
            request_options,
        )
        return self._run(steps, OIDC_INTROSPECT, request_options)

    def revoke_token(
        self,
        token: str,
        *,
        token_type_hint: Literal["access_token", "refresh_token"] | None = None,
        request_options: OAuthCallOptions | None = None,
    ) -> None:
        """Revokes an access token or a refresh token. One that is not known is no failure."""
        steps = about_token(
            self._state,
            OPENID,
            OIDC_REVOKE,
            token,
            token_type_hint,
            request_options,
        )
        return self._run(steps, OIDC_REVOKE, request_options)

    def build_logout_url(
        self,
        *,
        redirect_uri: str | None = None,
        id_token_hint: str | None = None,
        state: str | None = None,
    ) -> str:
        """Makes the address to which a user's browser is sent to sign out. Sends nothing."""
        return build_logout_url(
            self._state,
            OPENID,
            redirect_uri=redirect_uri,
            id_token_hint=id_token_hint,
            state=state,
        )

    def get_group_list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GroupListRespDto:
        """List my groups.

        Returns the user groups that the signed-in user belongs to. The access token says who that
        is, so the call takes no parameters. Set the user's access token on the client beforehand,
        or pass it with the call.

        The call goes to the host of the application, not to that of the management API. The list is
        complete; there are no pages.
        """
        return self._call(GET_GROUP_LIST, {}, UNSET, request_options)

    def get_open_id_configuration(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OidcConfigurationDto:
        """Read the OpenID Connect configuration.

        Returns the URLs of the OpenID Connect endpoints of this application, and what they support
        (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need
        it; it is for other software that is configured with a single URL.
        """
        return self._call(GET_OPEN_ID_CONFIGURATION, {}, UNSET, request_options)

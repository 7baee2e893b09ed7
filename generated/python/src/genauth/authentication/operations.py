"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.codecs import Ref
from .._runtime.oauth_row import OpenIdRow
from .._runtime.operation import Body, Operation
from .._runtime.schemes import ApiKeyScheme, BearerScheme
from .._runtime.service import Envelope, Host, Service
from ..errors import (
    BadGatewayError,
    ClientError,
    ConflictError,
    CustomCodeError,
    EndpointRequestError,
    EndpointResponseError,
    ForbiddenError,
    InvalidArgumentError,
    InvalidOperationError,
    NotFoundError,
    PayloadTooLargeError,
    PaymentNeededError,
    ServerError,
    ServiceUnavailableError,
    ThrottleError,
    UnauthorizedError,
    UnsupportedOperationError,
)

OIDC_TOKEN = Operation(
    id="oidc_token",
    method="POST",
    path="/oidc/token",
    body=Body("form"),
    result=Ref("oidc_token_resp_dto", "OidcTokenRespDto"),
    sensitive=(
        "access_token",
        "client_secret",
        "code",
        "code_verifier",
        "id_token",
        "refresh_token",
    ),
)

OIDC_USER_INFO = Operation(
    id="oidc_user_info",
    method="GET",
    path="/oidc/me",
    result=Ref("oidc_user_info_dto", "OidcUserInfoDto"),
    security=(("accessToken",),),
)

OIDC_INTROSPECT = Operation(
    id="oidc_introspect",
    method="POST",
    path="/oidc/token/introspection",
    body=Body("form"),
    result=Ref("oidc_introspection_resp_dto", "OidcIntrospectionRespDto"),
    idempotent=True,
    sensitive=("client_secret", "token"),
)

OIDC_REVOKE = Operation(
    id="oidc_revoke",
    method="POST",
    path="/oidc/token/revocation",
    body=Body("form"),
    answer="none",
    idempotent=True,
    sensitive=("client_secret", "token"),
)

OIDC_JWKS = Operation(
    id="oidc_jwks",
    method="GET",
    path="/oidc/.well-known/jwks.json",
    result=Ref("oidc_jwks_dto", "OidcJwksDto"),
)

GET_GROUP_LIST = Operation(
    id="get_group_list",
    method="GET",
    path="/api/v3/get-my-group-list",
    result=Ref("group_list_resp_dto", "GroupListRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_OPEN_ID_CONFIGURATION = Operation(
    id="get_open_id_configuration",
    method="GET",
    path="/oidc/.well-known/openid-configuration",
    result=Ref("oidc_configuration_dto", "OidcConfigurationDto"),
)

OPENID = OpenIdRow(
    issuer="/oidc",
    authorize="/oidc/auth",
    end_session="/oidc/session/end",
    scope="openid profile",
    client_id="app_id",
    client_secret="app_secret",
    redirect_uri="redirect_uri",
    logout_redirect_uri="logout_redirect_uri",
    scope_option="scope",
    client_authentication="token_end_point_auth_method",
)

SERVICE = Service(
    name="AuthenticationClient",
    agent="genauth-python/0.1.0",
    environment=("GENAUTH", "AUTHING"),
    host=Host("app_host"),
    errors={
        400: InvalidArgumentError,
        401: UnauthorizedError,
        402: PaymentNeededError,
        403: ForbiddenError,
        404: NotFoundError,
        409: ConflictError,
        413: PayloadTooLargeError,
        422: InvalidOperationError,
        429: ThrottleError,
        499: ClientError,
        500: ServerError,
        501: UnsupportedOperationError,
        502: BadGatewayError,
        503: ServiceUnavailableError,
        601: EndpointRequestError,
        602: EndpointResponseError,
        603: CustomCodeError,
        "client": ClientError,
        "server": ServerError,
    },
    schemes={
        "accessToken": BearerScheme(option="access_token"),
        "appId": ApiKeyScheme(
            place="header",
            name="x-authing-app-id",
            option="app_id",
            required=True,
        ),
    },
    headers={"lang": "x-authing-lang"},
    options={
        "app_id": "open",
        "app_secret": "secret",
        "redirect_uri": "open",
        "logout_redirect_uri": "open",
        "scope": "open",
        "token_end_point_auth_method": "open",
    },
    envelope=Envelope(
        success="/statusCode",
        values=(200,),
        message="/message",
        code="/apiCode",
        request_id="/requestId",
        data="/data",
    ),
)

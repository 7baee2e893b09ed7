"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.codecs import Ref
from .._runtime.oauth_row import OpenIdRow
from .._runtime.operation import Body, Operation, Paging, Parameter, Target
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

GET_OPEN_ID_CONFIGURATION = Operation(
    id="get_open_id_configuration",
    method="GET",
    path="/oidc/.well-known/openid-configuration",
    result=Ref("oidc_configuration_dto", "OidcConfigurationDto"),
)

GET_PROFILE = Operation(
    id="get_profile",
    method="GET",
    path="/api/v3/get-profile",
    parameters=(
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
    ),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

UPDATE_PROFILE = Operation(
    id="update_profile",
    method="POST",
    path="/api/v3/update-profile",
    body=Body(),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

BIND_EMAIL = Operation(
    id="bind_email",
    method="POST",
    path="/api/v3/bind-email",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("passCode",),
)

UNBIND_EMAIL = Operation(
    id="unbind_email",
    method="POST",
    path="/api/v3/unbind-email",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("passCode",),
)

BIND_PHONE = Operation(
    id="bind_phone",
    method="POST",
    path="/api/v3/bind-phone",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("passCode",),
)

UNBIND_PHONE = Operation(
    id="unbind_phone",
    method="POST",
    path="/api/v3/unbind-phone",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("passCode",),
)

GET_SECURITY_LEVEL = Operation(
    id="get_security_level",
    method="GET",
    path="/api/v3/get-security-info",
    result=Ref("get_security_info_resp_dto", "GetSecurityInfoRespDto"),
    security=(("accessToken", "appId"),),
)

UPDATE_PASSWORD = Operation(
    id="update_password",
    method="POST",
    path="/api/v3/update-password",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("newPassword", "oldPassword"),
)

VERIFY_UPDATE_EMAIL_REQUEST = Operation(
    id="verify_update_email_request",
    method="POST",
    path="/api/v3/verify-update-email-request",
    body=Body(),
    result=Ref("verify_update_email_request_resp_dto", "VerifyUpdateEmailRequestRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("newEmailPassCode", "oldEmailPassCode", "updateEmailToken"),
)

UPDATE_EMAIL = Operation(
    id="update_email",
    method="POST",
    path="/api/v3/update-email",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("updateEmailToken",),
)

VERIFY_UPDATE_PHONE_REQUEST = Operation(
    id="verify_update_phone_request",
    method="POST",
    path="/api/v3/verify-update-phone-request",
    body=Body(),
    result=Ref("verify_update_phone_request_resp_dto", "VerifyUpdatePhoneRequestRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("newPhonePassCode", "oldPhonePassCode", "updatePhoneToken"),
)

UPDATE_PHONE = Operation(
    id="update_phone",
    method="POST",
    path="/api/v3/update-phone",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    sensitive=("updatePhoneToken",),
)

VERIFY_RESET_PASSWORD_REQUEST = Operation(
    id="verify_reset_password_request",
    method="POST",
    path="/api/v3/verify-reset-password-request",
    body=Body(),
    result=Ref("password_reset_verify_resp", "PasswordResetVerifyResp"),
    security=(("appId",),),
    sensitive=("passCode", "passwordResetToken"),
)

RESET_PASSWORD = Operation(
    id="reset_password",
    method="POST",
    path="/api/v3/reset-password",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("appId",),),
    sensitive=("password", "passwordResetToken"),
)

VERIFY_DELETE_ACCOUNT_REQUEST = Operation(
    id="verify_delete_account_request",
    method="POST",
    path="/api/v3/verify-delete-account-request",
    body=Body(),
    result=Ref("verify_delete_account_request_resp_dto", "VerifyDeleteAccountRequestRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("deleteAccountToken", "passCode", "password"),
)

DELETE_ACCOUNT = Operation(
    id="delete_account",
    method="POST",
    path="/api/v3/delete-account",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("deleteAccountToken",),
)

LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN = Operation(
    id="list_public_accounts_for_switch_logged_in",
    method="GET",
    path="/api/v3/get-user-select-login-public-accounts",
    parameters=(Parameter("withOriginUser", "query", key="with_origin_user"),),
    result=Ref("get_public_account_data_resp_dto", "GetPublicAccountDataRespDto"),
    security=(("accessToken", "appId"),),
)

INIT_REGISTER_OPTIONS = Operation(
    id="init_register_options",
    method="GET",
    path="/api/v3/webauthn/registration",
    result=Ref("get_registration_options_resp_dto", "GetRegistrationOptionsRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("ticket",),
)

VERIFY_REGISTER = Operation(
    id="verify_register",
    method="POST",
    path="/api/v3/webauthn/registration",
    body=Body(),
    result=Ref("verify_registration_result_resp_dto", "VerifyRegistrationResultRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("ticket",),
)

LIST_DEVICES = Operation(
    id="list_devices",
    method="GET",
    path="/api/v3/mydevices/list",
    parameters=(Parameter("page", "query"), Parameter("limit", "query")),
    result=Ref("terminal_session_resp_dto", "TerminalSessionRespDto"),
    security=(("accessToken", "appId"),),
    paging=Paging(page=Target("page"), items="/data", size=Target("limit")),
)

UNBIND_DEVICE = Operation(
    id="unbind_device",
    method="POST",
    path="/api/v3/mydevices/unbind",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

REVOKE_DEVICE_SESSION = Operation(
    id="revoke_device_session",
    method="POST",
    path="/api/v3/mydevices/revoke-session",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

GET_LOGIN_HISTORY = Operation(
    id="get_login_history",
    method="GET",
    path="/api/v3/get-my-login-history",
    parameters=(
        Parameter("appId", "query", key="app_id"),
        Parameter("clientIp", "query", key="client_ip"),
        Parameter("success", "query"),
        Parameter("start", "query"),
        Parameter("end", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    result=Ref("get_login_history_resp_dto", "GetLoginHistoryRespDto"),
    security=(("accessToken", "appId"),),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

GET_LOGGED_IN_APPS = Operation(
    id="get_logged_in_apps",
    method="GET",
    path="/api/v3/get-my-logged-in-apps",
    result=Ref("get_logged_in_apps_resp_dto", "GetLoggedInAppsRespDto"),
    security=(("accessToken", "appId"),),
)

GET_ACCESSIBLE_APPS = Operation(
    id="get_accessible_apps",
    method="GET",
    path="/api/v3/get-my-accessible-apps",
    result=Ref("get_accessible_apps_resp_dto", "GetAccessibleAppsRespDto"),
    security=(("accessToken", "appId"),),
)

GET_TENANT_LIST = Operation(
    id="get_tenant_list",
    method="GET",
    path="/api/v3/get-my-tenant-list",
    result=Ref("get_tenant_list_resp_dto", "GetTenantListRespDto"),
    security=(("accessToken", "appId"),),
)

GET_GROUP_LIST = Operation(
    id="get_group_list",
    method="GET",
    path="/api/v3/get-my-group-list",
    result=Ref("group_list_resp_dto", "GroupListRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_ROLE_LIST = Operation(
    id="get_role_list",
    method="GET",
    path="/api/v3/get-my-role-list",
    parameters=(Parameter("namespace", "query"),),
    result=Ref("role_list_resp_dto", "RoleListRespDto"),
    security=(("accessToken", "appId"),),
)

GET_DEPARTMENT_LIST = Operation(
    id="get_department_list",
    method="GET",
    path="/api/v3/get-my-department-list",
    parameters=(
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("sortBy", "query", key="sort_by"),
        Parameter("orderBy", "query", key="order_by"),
    ),
    result=Ref("user_department_paginated_resp_dto", "UserDepartmentPaginatedRespDto"),
    security=(("accessToken", "appId"),),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

GET_AUTHORIZED_RESOURCES = Operation(
    id="get_authorized_resources",
    method="GET",
    path="/api/v3/get-my-authorized-resources",
    parameters=(
        Parameter("namespace", "query"),
        Parameter("resourceType", "query", key="resource_type"),
    ),
    result=Ref("authorized_resource_paginated_resp_dto", "AuthorizedResourcePaginatedRespDto"),
    security=(("accessToken", "appId"),),
)

SIGN_IN_BY_CREDENTIALS = Operation(
    id="sign_in_by_credentials",
    method="POST",
    path="/api/v3/signin",
    body=Body(),
    result=Ref("login_token_resp_dto", "LoginTokenRespDto"),
    security=(("appId",),),
    sensitive=(
        "access_token",
        "captchaCode",
        "client_secret",
        "id_token",
        "passCode",
        "password",
        "refresh_token",
    ),
)

SIGN_IN_BY_MOBILE = Operation(
    id="sign_in_by_mobile",
    method="POST",
    path="/api/v3/signin-by-mobile",
    body=Body(),
    result=Ref("login_token_resp_dto", "LoginTokenRespDto"),
    security=(("appId",),),
    sensitive=(
        "accessToken",
        "access_token",
        "client_secret",
        "code",
        "encryptedData",
        "id_token",
        "refresh_token",
        "token",
    ),
)

SWITCH_LOGIN_BY_USER = Operation(
    id="switch_login_by_user",
    method="POST",
    path="/api/v3/switch-login-by-user",
    body=Body(),
    result=Ref("login_token_resp_dto", "LoginTokenRespDto"),
    security=(("accessToken", "appId"),),
    sensitive=("access_token", "id_token", "refresh_token"),
)

GET_ALIPAY_AUTH_INFO = Operation(
    id="get_alipay_auth_info",
    method="GET",
    path="/api/v3/get-alipay-authinfo",
    parameters=(Parameter("extIdpConnidentifier", "query", key="ext_idp_connidentifier"),),
    result=Ref("get_alipay_auth_info_resp_dto", "GetAlipayAuthInfoRespDto"),
    security=(("appId",),),
)

GENE_QR_CODE = Operation(
    id="gene_qr_code",
    method="POST",
    path="/api/v3/gene-qrcode",
    body=Body(),
    result=Ref("gene_qr_code_resp_dto", "GeneQRCodeRespDto"),
    security=(("appId",),),
)

CHECK_QR_CODE_STATUS = Operation(
    id="check_qr_code_status",
    method="GET",
    path="/api/v3/check-qrcode-status",
    parameters=(Parameter("qrcodeId", "query", key="qrcode_id"),),
    result=Ref("check_qr_code_status_resp_dto", "CheckQRCodeStatusRespDto"),
    security=(("appId",),),
    sensitive=("access_token", "id_token", "refresh_token", "ticket"),
)

EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET = Operation(
    id="exchange_token_set_with_qr_code_ticket",
    method="POST",
    path="/api/v3/exchange-tokenset-with-qrcode-ticket",
    body=Body(),
    result=Ref("login_token_resp_dto", "LoginTokenRespDto"),
    security=(("appId",),),
    sensitive=("access_token", "client_secret", "id_token", "refresh_token", "ticket"),
)

CHANGE_QR_CODE_STATUS = Operation(
    id="change_qr_code_status",
    method="POST",
    path="/api/v3/change-qrcode-status",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
)

SIGN_IN_BY_PUSH = Operation(
    id="sign_in_by_push",
    method="POST",
    path="/api/v3/signin-by-push",
    body=Body(),
    result=Ref("gene_push_code_resp_dto", "GenePushCodeRespDto"),
    security=(("appId",),),
)

CHECK_PUSH_CODE_STATUS = Operation(
    id="check_push_code_status",
    method="GET",
    path="/api/v3/check-pushcode-status",
    parameters=(Parameter("pushCodeId", "query", key="push_code_id"),),
    result=Ref("check_push_code_status_resp_dto", "CheckPushCodeStatusRespDto"),
    security=(("appId",),),
    sensitive=("access_token", "id_token", "refresh_token"),
)

CHANGE_PUSH_CODE_STATUS = Operation(
    id="change_push_code_status",
    method="POST",
    path="/api/v3/change-pushcode-status",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("accessToken", "appId"),),
)

GET_PUSH_LOGIN_RELATION_APPS = Operation(
    id="get_push_login_relation_apps",
    method="POST",
    path="/api/v3/get-pushlogin-relation-apps",
    body=Body(),
    result=Ref("get_push_code_relation_apps_resp_dto", "GetPushCodeRelationAppsRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

GENE_FASTPASS_QRCODE_INFO = Operation(
    id="gene_fastpass_qrcode_info",
    method="POST",
    path="/api/v3/gene-fastpass-qrcode-info",
    body=Body(),
    result=Ref("gene_fastpass_qr_code_resp_dto", "GeneFastpassQRCodeRespDto"),
    security=(("accessToken", "appId"),),
)

GET_FASTPASS_PARAMS = Operation(
    id="get_fastpass_params",
    method="GET",
    path="/api/v3/get-fastpass-client-apps",
    parameters=(
        Parameter("qrcodeId", "query", key="qrcode_id"),
        Parameter("appId", "query", key="app_id"),
    ),
    result=Ref(
        "get_fastpass_qr_code_relation_apps_resp_dto",
        "GetFastpassQRCodeRelationAppsRespDto",
    ),
    security=(("accessToken", "appId"), ("appId",)),
)

INIT_AUTHENTICATION_OPTIONS = Operation(
    id="init_authentication_options",
    method="GET",
    path="/api/v3/webauthn/authentication",
    result=Ref("get_authentication_options_resp_dto", "GetAuthenticationOptionsRespDto"),
    security=(("appId",),),
    sensitive=("ticket",),
)

VERIFY_AUTHENTICATION = Operation(
    id="verify_authentication",
    method="POST",
    path="/api/v3/webauthn/authentication",
    body=Body(),
    result=Ref("verify_authentication_result_resp_dto", "VerifyAuthenticationResultRespDto"),
    security=(("appId",),),
    sensitive=("access_token", "id_token", "refresh_token", "signature", "ticket"),
)

SIGN_UP = Operation(
    id="sign_up",
    method="POST",
    path="/api/v3/signup",
    body=Body(),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("appId",),),
    sensitive=(
        "accessToken",
        "emailPassCodeForInformationCompletion",
        "identityNumber",
        "passCode",
        "password",
        "phonePassCodeForInformationCompletion",
        "refreshToken",
        "userInfoInIdp",
    ),
)

VERIFY_MFA_TOKEN = Operation(
    id="verify_mfa_token",
    method="POST",
    path="/mfa/token/introspection",
    body=Body("form"),
    result=Ref("mfa_token_introspect_response", "MfaTokenIntrospectResponse"),
    security=(("appId",),),
    idempotent=True,
    sensitive=("token",),
)

CHECK_PERMISSION_BY_STRING_RESOURCE = Operation(
    id="check_permission_by_string_resource",
    method="POST",
    path="/api/v3/check-permission-string-resource",
    body=Body(),
    result=Ref("check_resource_permissions_resp_dto", "CheckResourcePermissionsRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

CHECK_PERMISSION_BY_ARRAY_RESOURCE = Operation(
    id="check_permission_by_array_resource",
    method="POST",
    path="/api/v3/check-permission-array-resource",
    body=Body(),
    result=Ref("check_resource_permissions_resp_dto", "CheckResourcePermissionsRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

CHECK_PERMISSION_BY_TREE_RESOURCE = Operation(
    id="check_permission_by_tree_resource",
    method="POST",
    path="/api/v3/check-permission-tree-resource",
    body=Body(),
    result=Ref("check_resource_permissions_resp_dto", "CheckResourcePermissionsRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

GET_USER_AUTHORIZED_RESOURCES_LIST = Operation(
    id="get_user_authorized_resources_list",
    method="GET",
    path="/api/v3/get-user-auth-resource-list",
    result=Ref("get_user_auth_resource_list_resp_dto", "GetUserAuthResourceListRespDto"),
    security=(("accessToken", "appId"),),
)

GET_USER_AUTH_RESOURCE_PERMISSION_LIST = Operation(
    id="get_user_auth_resource_permission_list",
    method="POST",
    path="/api/v3/get-user-auth-resource-permission-list",
    body=Body(),
    result=Ref(
        "get_user_auth_resource_permission_list_resp_dto",
        "GetUserAuthResourcePermissionListRespDto",
    ),
    security=(("accessToken", "appId"),),
    idempotent=True,
)

GET_USER_AUTH_RESOURCE_STRUCT = Operation(
    id="get_user_auth_resource_struct",
    method="POST",
    path="/api/v3/get-user-auth-resource-struct",
    body=Body(),
    result=Ref("get_user_auth_resource_struct_resp_dto", "GetUserAuthResourceStructRespDto"),
    security=(("accessToken", "appId"),),
    idempotent=True,
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

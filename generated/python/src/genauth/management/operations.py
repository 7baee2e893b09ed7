"""GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication
API 3.0.0.

Do not edit: the next run writes this file again.
"""

from __future__ import annotations

from .._runtime.codecs import Ref
from .._runtime.operation import Body, Operation, Paging, Parameter, Target
from .._runtime.schemes import ClaimScheme, TokenScheme
from .._runtime.service import Envelope, Host, Service
from .._runtime.signature import SignatureScheme
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

GET_MANAGEMENT_TOKEN = Operation(
    id="get_management_token",
    method="POST",
    path="/api/v3/get-management-token",
    body=Body(),
    result=Ref("get_management_token_resp_dto", "GetManagementTokenRespDto"),
    idempotent=True,
    sensitive=("accessKeySecret", "access_token"),
)

GET_GROUP = Operation(
    id="get_group",
    method="GET",
    path="/api/v3/get-group",
    parameters=(
        Parameter("code", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
    ),
    result=Ref("group_single_resp_dto", "GroupSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

LIST_GROUPS = Operation(
    id="list_groups",
    method="GET",
    path="/api/v3/list-groups",
    parameters=(
        Parameter("keywords", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withMetadata", "query", key="with_metadata"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("flatCustomData", "query", key="flat_custom_data"),
    ),
    result=Ref("group_paginated_resp_dto", "GroupPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_ALL_GROUPS = Operation(
    id="get_all_groups",
    method="GET",
    path="/api/v3/get-all-groups",
    parameters=(
        Parameter("fetchMembers", "query", key="fetch_members"),
        Parameter("withCustomData", "query", key="with_custom_data"),
    ),
    result=Ref("group_list_resp_dto", "GroupListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

CREATE_GROUP = Operation(
    id="create_group",
    method="POST",
    path="/api/v3/create-group",
    body=Body(),
    result=Ref("group_single_resp_dto", "GroupSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

CREATE_OR_UPDATE_GROUP = Operation(
    id="create_or_update_group",
    method="POST",
    path="/api/v3/create-or-update-group",
    body=Body(),
    result=Ref("create_or_update_group_resp_dto", "CreateOrUpdateGroupRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

CREATE_GROUPS_BATCH = Operation(
    id="create_groups_batch",
    method="POST",
    path="/api/v3/create-groups-batch",
    body=Body(),
    result=Ref("group_list_resp_dto", "GroupListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

UPDATE_GROUP = Operation(
    id="update_group",
    method="POST",
    path="/api/v3/update-group",
    body=Body(),
    result=Ref("group_single_resp_dto", "GroupSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

DELETE_GROUPS_BATCH = Operation(
    id="delete_groups_batch",
    method="POST",
    path="/api/v3/delete-groups-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

ADD_GROUP_MEMBERS = Operation(
    id="add_group_members",
    method="POST",
    path="/api/v3/add-group-members",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

REMOVE_GROUP_MEMBERS = Operation(
    id="remove_group_members",
    method="POST",
    path="/api/v3/remove-group-members",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

LIST_GROUP_MEMBERS = Operation(
    id="list_group_members",
    method="GET",
    path="/api/v3/list-group-members",
    parameters=(
        Parameter("code", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
    ),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_GROUP_AUTHORIZED_RESOURCES = Operation(
    id="get_group_authorized_resources",
    method="GET",
    path="/api/v3/get-group-authorized-resources",
    parameters=(
        Parameter("code", "query"),
        Parameter("namespace", "query"),
        Parameter("resourceType", "query", key="resource_type"),
    ),
    result=Ref("authorized_resource_list_resp_dto", "AuthorizedResourceListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

CREATE_USERS_BATCH = Operation(
    id="create_users_batch",
    method="POST",
    path="/api/v3/create-users-batch",
    body=Body(),
    result=Ref("user_list_resp_dto", "UserListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=(
        "accessToken",
        "identityNumber",
        "password",
        "recoveryCode",
        "refreshToken",
        "salt",
        "secret",
        "userInfoInIdp",
    ),
)

UPDATE_USER_BATCH = Operation(
    id="update_user_batch",
    method="POST",
    path="/api/v3/update-user-batch",
    body=Body(),
    result=Ref("user_list_resp_dto", "UserListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp"),
)

GET_USER_BATCH = Operation(
    id="get_user_batch",
    method="GET",
    path="/api/v3/get-user-batch",
    parameters=(
        Parameter("userIds", "query", key="user_ids", style="comma"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("flatCustomData", "query", key="flat_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
        Parameter("withTenantIds", "query", key="with_tenant_ids"),
    ),
    result=Ref("user_list_resp_dto", "UserListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

LIST_USERS_LEGACY = Operation(
    id="list_users_legacy",
    method="GET",
    path="/api/v3/list-users",
    parameters=(
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("status", "query"),
        Parameter("updatedAtStart", "query", key="updated_at_start"),
        Parameter("updatedAtEnd", "query", key="updated_at_end"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withPost", "query", key="with_post"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
    ),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

LIST_USERS = Operation(
    id="list_users",
    method="POST",
    path="/api/v3/list-users",
    body=Body(),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    paging=Paging(
        page=Target(body="/options/pagination/page"),
        items="/data/list",
        size=Target(body="/options/pagination/limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_USER = Operation(
    id="get_user",
    method="GET",
    path="/api/v3/get-user",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("flatCustomData", "query", key="flat_custom_data"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withPost", "query", key="with_post"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
    ),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

USER_FIELD_DECRYPT = Operation(
    id="user_field_decrypt",
    method="POST",
    path="/api/v3/users/field/decrypt",
    body=Body(),
    result=Ref("user_field_decrypt_resp_dto", "UserFieldDecryptRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    sensitive=("decryptedContent", "encryptedContent", "privateKey"),
)

CREATE_USER = Operation(
    id="create_user",
    method="POST",
    path="/api/v3/create-user",
    body=Body(),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=(
        "accessToken",
        "identityNumber",
        "password",
        "recoveryCode",
        "refreshToken",
        "salt",
        "secret",
        "userInfoInIdp",
    ),
)

UPDATE_USER = Operation(
    id="update_user",
    method="POST",
    path="/api/v3/update-user",
    body=Body(),
    result=Ref("user_single_resp_dto", "UserSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp"),
)

DELETE_USERS_BATCH = Operation(
    id="delete_users_batch",
    method="POST",
    path="/api/v3/delete-users-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_IDENTITIES = Operation(
    id="get_user_identities",
    method="GET",
    path="/api/v3/get-user-identities",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("identity_list_resp_dto", "IdentityListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "refreshToken", "userInfoInIdp"),
)

GET_USER_ROLES = Operation(
    id="get_user_roles",
    method="GET",
    path="/api/v3/get-user-roles",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("namespace", "query"),
    ),
    result=Ref("role_paginated_resp_dto", "RolePaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_USER_PRINCIPAL_AUTHENTICATION_INFO = Operation(
    id="get_user_principal_authentication_info",
    method="GET",
    path="/api/v3/get-user-principal-authentication-info",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref(
        "principal_authentication_info_paginated_resp_dto",
        "PrincipalAuthenticationInfoPaginatedRespDto",
    ),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("principalCode",),
)

RESET_USER_PRINCIPAL_AUTHENTICATION_INFO = Operation(
    id="reset_user_principal_authentication_info",
    method="POST",
    path="/api/v3/reset-user-principal-authentication-info",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_DEPARTMENTS = Operation(
    id="get_user_departments",
    method="GET",
    path="/api/v3/get-user-departments",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withDepartmentPaths", "query", key="with_department_paths"),
        Parameter("sortBy", "query", key="sort_by"),
        Parameter("orderBy", "query", key="order_by"),
    ),
    result=Ref("user_department_paginated_resp_dto", "UserDepartmentPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

SET_USER_DEPARTMENTS = Operation(
    id="set_user_departments",
    method="POST",
    path="/api/v3/set-user-departments",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_GROUPS = Operation(
    id="get_user_groups",
    method="GET",
    path="/api/v3/get-user-groups",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("group_paginated_resp_dto", "GroupPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

GET_USER_MFA_INFO = Operation(
    id="get_user_mfa_info",
    method="GET",
    path="/api/v3/get-user-mfa-info",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("user_mfa_single_resp_dto", "UserMfaSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

LIST_ARCHIVED_USERS = Operation(
    id="list_archived_users",
    method="GET",
    path="/api/v3/list-archived-users",
    parameters=(
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("startAt", "query", key="start_at"),
    ),
    result=Ref("list_archived_users_single_resp_dto", "ListArchivedUsersSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

KICK_USERS = Operation(
    id="kick_users",
    method="POST",
    path="/api/v3/kick-users",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

IS_USER_EXISTS = Operation(
    id="is_user_exists",
    method="POST",
    path="/api/v3/is-user-exists",
    body=Body(),
    result=Ref("is_user_exists_resp_dto", "IsUserExistsRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_ACCESSIBLE_APPS = Operation(
    id="get_user_accessible_apps",
    method="GET",
    path="/api/v3/get-user-accessible-apps",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("app_list_resp_dto", "AppListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_USER_AUTHORIZED_APPS = Operation(
    id="get_user_authorized_apps",
    method="GET",
    path="/api/v3/get-user-authorized-apps",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("app_list_resp_dto", "AppListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

HAS_ANY_ROLE = Operation(
    id="has_any_role",
    method="POST",
    path="/api/v3/has-any-role",
    body=Body(),
    result=Ref("has_any_role_resp_dto", "HasAnyRoleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_LOGIN_HISTORY = Operation(
    id="get_user_login_history",
    method="GET",
    path="/api/v3/get-user-login-history",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("appId", "query", key="app_id"),
        Parameter("clientIp", "query", key="client_ip"),
        Parameter("start", "query"),
        Parameter("end", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    result=Ref("user_login_history_paginated_resp_dto", "UserLoginHistoryPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

GET_USER_LOGGEDIN_APPS = Operation(
    id="get_user_loggedin_apps",
    method="GET",
    path="/api/v3/get-user-loggedin-apps",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("user_logged_in_apps_list_resp_dto", "UserLoggedInAppsListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_USER_LOGGEDIN_IDENTITIES = Operation(
    id="get_user_loggedin_identities",
    method="GET",
    path="/api/v3/get-user-logged-in-identities",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("user_logged_in_identities_resp_dto", "UserLoggedInIdentitiesRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

RESIGN_USER = Operation(
    id="resign_user",
    method="POST",
    path="/api/v3/resign-user",
    body=Body(),
    result=Ref("resign_user_resp_dto", "ResignUserRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

RESIGN_USER_BATCH = Operation(
    id="resign_user_batch",
    method="POST",
    path="/api/v3/resign-user-batch",
    body=Body(),
    result=Ref("resign_user_resp_dto", "ResignUserRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_USER_AUTHORIZED_RESOURCES = Operation(
    id="get_user_authorized_resources",
    method="GET",
    path="/api/v3/get-user-authorized-resources",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
        Parameter("namespace", "query"),
        Parameter("resourceType", "query", key="resource_type"),
    ),
    result=Ref("authorized_resource_paginated_resp_dto", "AuthorizedResourcePaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

CHECK_SESSION_STATUS = Operation(
    id="check_session_status",
    method="POST",
    path="/api/v3/check-session-status",
    body=Body(),
    result=Ref("check_session_status_resp_dto", "CheckSessionStatusRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

IMPORT_OTP = Operation(
    id="import_otp",
    method="POST",
    path="/api/v3/import-otp",
    body=Body(),
    result=Ref("common_response_dto", "CommonResponseDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    sensitive=("recoveryCode", "secret"),
)

GET_OTP_SECRET_BY_USER = Operation(
    id="get_otp_secret_by_user",
    method="GET",
    path="/api/v3/get-otp-secret-by-user",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("get_otp_secret_resp_dto", "GetOtpSecretRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("secret",),
)

GET_USER_PASSWORD_CIPHERTEXT = Operation(
    id="get_user_password_ciphertext",
    method="POST",
    path="/api/v3/get-user-password-ciphertext",
    body=Body(),
    result=Ref("get_user_password_ciphertext_resp_dto", "GetUserPasswordCiphertextRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    sensitive=("ciphertext",),
)

LINK_IDENTITY = Operation(
    id="link_identity",
    method="POST",
    path="/api/v3/link-identity",
    body=Body(),
    result=Ref("link_identity_res_dto", "LinkIdentityResDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

UNLINK_IDENTITY = Operation(
    id="unlink_identity",
    method="POST",
    path="/api/v3/unlink-identity",
    body=Body(),
    result=Ref("unlink_identity_res_dto", "UnlinkIdentityResDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

SET_USERS_MFA_STATUS = Operation(
    id="set_users_mfa_status",
    method="POST",
    path="/api/v3/set-mfa-status",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    sensitive=("mfaToken",),
)

GET_USER_MFA_STATUS = Operation(
    id="get_user_mfa_status",
    method="GET",
    path="/api/v3/get-mfa-status",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("get_map_info_resp_dto", "GetMapInfoRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    sensitive=("mfaToken",),
)

GET_USER_SYNC_RELATIONS = Operation(
    id="get_user_sync_relations",
    method="GET",
    path="/api/v3/get-user-sync-relations",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("userIdType", "query", key="user_id_type"),
    ),
    result=Ref("sync_relation_list_resp_dto", "SyncRelationListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_USER_SYNC_RELATIONS = Operation(
    id="delete_user_sync_relations",
    method="POST",
    path="/api/v3/delete-user-sync-relations",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

ASSIGN_ROLE = Operation(
    id="assign_role",
    method="POST",
    path="/api/v3/assign-role",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

ASSIGN_ROLE_BATCH = Operation(
    id="assign_role_batch",
    method="POST",
    path="/api/v3/assign-role-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

REVOKE_ROLE = Operation(
    id="revoke_role",
    method="POST",
    path="/api/v3/revoke-role",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

REVOKE_ROLE_BATCH = Operation(
    id="revoke_role_batch",
    method="POST",
    path="/api/v3/revoke-role-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_ROLE = Operation(
    id="get_role",
    method="GET",
    path="/api/v3/get-role",
    parameters=(Parameter("code", "query"), Parameter("namespace", "query")),
    result=Ref("role_single_resp_dto", "RoleSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_ROLE_AUTHORIZED_RESOURCES = Operation(
    id="get_role_authorized_resources",
    method="GET",
    path="/api/v3/get-role-authorized-resources",
    parameters=(
        Parameter("code", "query"),
        Parameter("namespace", "query"),
        Parameter("resourceType", "query", key="resource_type"),
    ),
    result=Ref(
        "role_authorized_resource_paginated_resp_dto",
        "RoleAuthorizedResourcePaginatedRespDto",
    ),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

LIST_ROLE_MEMBERS = Operation(
    id="list_role_members",
    method="GET",
    path="/api/v3/list-role-members",
    parameters=(
        Parameter("code", "query"),
        Parameter("namespace", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
    ),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

LIST_ROLE_DEPARTMENTS = Operation(
    id="list_role_departments",
    method="GET",
    path="/api/v3/list-role-departments",
    parameters=(
        Parameter("code", "query"),
        Parameter("namespace", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
    ),
    result=Ref("role_department_list_paginated_resp_dto", "RoleDepartmentListPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

CREATE_ROLE = Operation(
    id="create_role",
    method="POST",
    path="/api/v3/create-role",
    body=Body(),
    result=Ref("role_single_resp_dto", "RoleSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

LIST_ROLES = Operation(
    id="list_roles",
    method="GET",
    path="/api/v3/list-roles",
    parameters=(
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("keywords", "query"),
        Parameter("namespace", "query"),
    ),
    result=Ref("role_paginated_resp_dto", "RolePaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

DELETE_ROLES_BATCH = Operation(
    id="delete_roles_batch",
    method="POST",
    path="/api/v3/delete-roles-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

CREATE_ROLES_BATCH = Operation(
    id="create_roles_batch",
    method="POST",
    path="/api/v3/create-roles-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

UPDATE_ROLE = Operation(
    id="update_role",
    method="POST",
    path="/api/v3/update-role",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_ROLES = Operation(
    id="delete_roles",
    method="POST",
    path="/api/v3/multiple-namespace-delete-roles-batch",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

CHECK_PARAMS_NAMESPACE = Operation(
    id="check_params_namespace",
    method="POST",
    path="/api/v3/check-role-params",
    body=Body(),
    result=Ref("role_check_params_resp_dto", "RoleCheckParamsRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

LIST_ROLE_ASSIGNMENTS = Operation(
    id="list_role_assignments",
    method="GET",
    path="/api/v3/list-role-assignments",
    parameters=(
        Parameter("roleCode", "query", key="role_code"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("query", "query"),
        Parameter("namespaceCode", "query", key="namespace_code"),
        Parameter("targetType", "query", key="target_type", style="comma"),
    ),
    result=Ref("role_list_page_resp_dto", "RoleListPageRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/data",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

CREATE_ADMIN_ROLE = Operation(
    id="create_admin_role",
    method="POST",
    path="/api/v3/create-admin-role",
    body=Body(),
    result=Ref("role_check_params_resp_dto", "RoleCheckParamsRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_ADMIN_ROLES_BATCH = Operation(
    id="delete_admin_roles_batch",
    method="POST",
    path="/api/v3/delete-admin-roles",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_ORGANIZATION = Operation(
    id="get_organization",
    method="GET",
    path="/api/v3/get-organization",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withPost", "query", key="with_post"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("organization_single_resp_dto", "OrganizationSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_ORGANIZATIONS_BATCH = Operation(
    id="get_organizations_batch",
    method="GET",
    path="/api/v3/get-organization-batch",
    parameters=(
        Parameter("organizationCodeList", "query", key="organization_code_list", style="comma"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withPost", "query", key="with_post"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("organization_list_resp_dto", "OrganizationListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

LIST_ORGANIZATIONS = Operation(
    id="list_organizations",
    method="GET",
    path="/api/v3/list-organizations",
    parameters=(
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("fetchAll", "query", key="fetch_all"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withPost", "query", key="with_post"),
        Parameter("tenantId", "query", key="tenant_id"),
        Parameter("status", "query"),
    ),
    result=Ref("organization_paginated_resp_dto", "OrganizationPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

CREATE_ORGANIZATION = Operation(
    id="create_organization",
    method="POST",
    path="/api/v3/create-organization",
    body=Body(),
    result=Ref("organization_single_resp_dto", "OrganizationSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

UPDATE_ORGANIZATION = Operation(
    id="update_organization",
    method="POST",
    path="/api/v3/update-organization",
    body=Body(),
    result=Ref("organization_single_resp_dto", "OrganizationSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_ORGANIZATION = Operation(
    id="delete_organization",
    method="POST",
    path="/api/v3/delete-organization",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

SEARCH_ORGANIZATIONS = Operation(
    id="search_organizations",
    method="GET",
    path="/api/v3/search-organizations",
    parameters=(
        Parameter("keywords", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("organization_paginated_resp_dto", "OrganizationPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
)

UPDATE_ORGANIZATION_STATUS = Operation(
    id="update_organization_status",
    method="POST",
    path="/api/v3/update-organization-status",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_DEPARTMENT = Operation(
    id="get_department",
    method="GET",
    path="/api/v3/get-department",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentCode", "query", key="department_code"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("flatCustomData", "query", key="flat_custom_data"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("department_single_resp_dto", "DepartmentSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

CREATE_DEPARTMENT = Operation(
    id="create_department",
    method="POST",
    path="/api/v3/create-department",
    body=Body(),
    result=Ref("department_single_resp_dto", "DepartmentSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

UPDATE_DEPARTMENT = Operation(
    id="update_department",
    method="POST",
    path="/api/v3/update-department",
    body=Body(),
    result=Ref("department_single_resp_dto", "DepartmentSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_DEPARTMENT = Operation(
    id="delete_department",
    method="POST",
    path="/api/v3/delete-department",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

SEARCH_DEPARTMENTS = Operation(
    id="search_departments",
    method="POST",
    path="/api/v3/search-departments",
    body=Body(),
    result=Ref("department_list_resp_dto", "DepartmentListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

SEARCH_DEPARTMENTS_LIST = Operation(
    id="search_departments_list",
    method="POST",
    path="/api/v3/search-departments-list",
    body=Body(),
    result=Ref("department_list_resp_dto", "DepartmentListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
    paging=Paging(page=Target(body="/page"), items="/data", size=Target(body="/limit")),
)

LIST_CHILDREN_DEPARTMENTS = Operation(
    id="list_children_departments",
    method="GET",
    path="/api/v3/list-children-departments",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("status", "query"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("excludeVirtualNode", "query", key="exclude_virtual_node"),
        Parameter("onlyVirtualNode", "query", key="only_virtual_node"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("department_paginated_resp_dto", "DepartmentPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_ALL_DEPARTMENTS = Operation(
    id="get_all_departments",
    method="GET",
    path="/api/v3/get-all-departments",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("withCustomData", "query", key="with_custom_data"),
    ),
    result=Ref("department_paginated_resp_dto", "DepartmentPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

LIST_DEPARTMENT_MEMBERS = Operation(
    id="list_department_members",
    method="GET",
    path="/api/v3/list-department-members",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("sortBy", "query", key="sort_by"),
        Parameter("orderBy", "query", key="order_by"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("includeChildrenDepartments", "query", key="include_children_departments"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

LIST_DEPARTMENT_MEMBER_IDS = Operation(
    id="list_department_member_ids",
    method="GET",
    path="/api/v3/list-department-member-ids",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("user_id_list_resp_dto", "UserIdListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

SEARCH_DEPARTMENT_MEMBERS = Operation(
    id="search_department_members",
    method="GET",
    path="/api/v3/search-department-members",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("keywords", "query"),
        Parameter("page", "query"),
        Parameter("limit", "query"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("includeChildrenDepartments", "query", key="include_children_departments"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("withIdentities", "query", key="with_identities"),
        Parameter("withDepartmentIds", "query", key="with_department_ids"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("user_paginated_resp_dto", "UserPaginatedRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    paging=Paging(
        page=Target("page"),
        items="/data/list",
        size=Target("limit"),
        total="/data/totalCount",
    ),
    sensitive=("accessToken", "identityNumber", "refreshToken", "userInfoInIdp"),
)

ADD_DEPARTMENT_MEMBERS = Operation(
    id="add_department_members",
    method="POST",
    path="/api/v3/add-department-members",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

REMOVE_DEPARTMENT_MEMBERS = Operation(
    id="remove_department_members",
    method="POST",
    path="/api/v3/remove-department-members",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_PARENT_DEPARTMENT = Operation(
    id="get_parent_department",
    method="GET",
    path="/api/v3/get-parent-department",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("department_single_resp_dto", "DepartmentSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

IS_USER_IN_DEPARTMENT = Operation(
    id="is_user_in_department",
    method="GET",
    path="/api/v3/is-user-in-department",
    parameters=(
        Parameter("userId", "query", key="user_id"),
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("includeChildrenDepartments", "query", key="include_children_departments"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("is_user_in_department_resp_dto", "IsUserInDepartmentRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

GET_DEPARTMENT_BY_ID = Operation(
    id="get_department_by_id",
    method="GET",
    path="/api/v3/get-department-by-id",
    parameters=(
        Parameter("departmentId", "query", key="department_id"),
        Parameter("tenantId", "query", key="tenant_id"),
        Parameter("withCustomData", "query", key="with_custom_data"),
    ),
    result=Ref("department_single_resp_dto", "DepartmentSingleRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

CREATE_DEPARTMENT_TREE = Operation(
    id="create_department_tree",
    method="POST",
    path="/api/v3/create-department-tree",
    body=Body(),
    result=Ref("create_department_tree_resp_dto", "CreateDepartmentTreeRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

GET_DEPARTMENT_SYNC_RELATIONS = Operation(
    id="get_department_sync_relations",
    method="GET",
    path="/api/v3/get-department-sync-relations",
    parameters=(
        Parameter("organizationCode", "query", key="organization_code"),
        Parameter("departmentId", "query", key="department_id"),
        Parameter("departmentIdType", "query", key="department_id_type"),
        Parameter("withCustomData", "query", key="with_custom_data"),
        Parameter("tenantId", "query", key="tenant_id"),
    ),
    result=Ref("sync_relation_list_resp_dto", "SyncRelationListRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
)

DELETE_DEPARTMENT_SYNC_RELATIONS = Operation(
    id="delete_department_sync_relations",
    method="POST",
    path="/api/v3/delete-department-sync-relations",
    body=Body(),
    result=Ref("is_success_resp_dto", "IsSuccessRespDto"),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

UPDATE_NODE_STATUS = Operation(
    id="update_node_status",
    method="POST",
    path="/api/v3/update-department-status",
    body=Body(),
    security=(("managementToken", "userPoolId"), ("hmacSignature",)),
    idempotent=True,
)

SERVICE = Service(
    name="ManagementClient",
    agent="genauth-python/0.1.0",
    environment=("GENAUTH", "AUTHING"),
    host=Host("host", default="https://api.genauth.ai"),
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
        "managementToken": TokenScheme(
            operation=GET_MANAGEMENT_TOKEN,
            credentials={"accessKeyId": "access_key_id", "accessKeySecret": "access_key_secret"},
            token="/data/access_token",
            expires_in="/data/expires_in",
            lifetime=7200,
        ),
        "userPoolId": ClaimScheme(
            place="header",
            name="x-authing-userpool-id",
            claim="scoped_userpool_id",
            of="managementToken",
        ),
        "hmacSignature": SignatureScheme(
            key_id="access_key_id",
            secret="access_key_secret",
            word="authing",
            digest="sha1",
            signs="x-authing-",
            nonce="x-authing-signature-nonce",
            date="date",
            headers={
                "x-authing-signature-method": "HMAC-SHA1",
                "x-authing-signature-version": "1.0",
            },
        ),
    },
    headers={"tenant_id": "x-authing-app-tenant-id", "lang": "x-authing-lang"},
    envelope=Envelope(
        success="/statusCode",
        values=(200,),
        message="/message",
        code="/apiCode",
        request_id="/requestId",
        data="/data",
    ),
    beside={"hmac_signature": "hmacSignature"},
)

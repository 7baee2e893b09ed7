/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.client;

import cn.authing.sdk.java.dto.AppListRespDto;
import cn.authing.sdk.java.dto.AuthorizedResourceListRespDto;
import cn.authing.sdk.java.dto.AuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.CheckSessionStatusRespDto;
import cn.authing.sdk.java.dto.CommonResponseDto;
import cn.authing.sdk.java.dto.CreateDepartmentTreeRespDto;
import cn.authing.sdk.java.dto.CreateOrUpdateGroupRespDto;
import cn.authing.sdk.java.dto.DepartmentListRespDto;
import cn.authing.sdk.java.dto.DepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.DepartmentSingleRespDto;
import cn.authing.sdk.java.dto.GetManagementTokenRespDto;
import cn.authing.sdk.java.dto.GetMapInfoRespDto;
import cn.authing.sdk.java.dto.GetOtpSecretRespDto;
import cn.authing.sdk.java.dto.GetUserPasswordCiphertextRespDto;
import cn.authing.sdk.java.dto.GroupListRespDto;
import cn.authing.sdk.java.dto.GroupPaginatedRespDto;
import cn.authing.sdk.java.dto.GroupSingleRespDto;
import cn.authing.sdk.java.dto.HasAnyRoleRespDto;
import cn.authing.sdk.java.dto.IdentityListRespDto;
import cn.authing.sdk.java.dto.IsSuccessRespDto;
import cn.authing.sdk.java.dto.IsUserExistsRespDto;
import cn.authing.sdk.java.dto.IsUserInDepartmentRespDto;
import cn.authing.sdk.java.dto.LinkIdentityResDto;
import cn.authing.sdk.java.dto.ListArchivedUsersSingleRespDto;
import cn.authing.sdk.java.dto.OrganizationListRespDto;
import cn.authing.sdk.java.dto.OrganizationPaginatedRespDto;
import cn.authing.sdk.java.dto.OrganizationSingleRespDto;
import cn.authing.sdk.java.dto.PrincipalAuthenticationInfoPaginatedRespDto;
import cn.authing.sdk.java.dto.ResignUserRespDto;
import cn.authing.sdk.java.dto.RoleAuthorizedResourcePaginatedRespDto;
import cn.authing.sdk.java.dto.RoleCheckParamsRespDto;
import cn.authing.sdk.java.dto.RoleDepartmentListPaginatedRespDto;
import cn.authing.sdk.java.dto.RoleListPageRespDto;
import cn.authing.sdk.java.dto.RolePaginatedRespDto;
import cn.authing.sdk.java.dto.RoleSingleRespDto;
import cn.authing.sdk.java.dto.SyncRelationListRespDto;
import cn.authing.sdk.java.dto.UnlinkIdentityResDto;
import cn.authing.sdk.java.dto.UserDepartmentPaginatedRespDto;
import cn.authing.sdk.java.dto.UserFieldDecryptRespDto;
import cn.authing.sdk.java.dto.UserIdListRespDto;
import cn.authing.sdk.java.dto.UserListRespDto;
import cn.authing.sdk.java.dto.UserLoggedInAppsListRespDto;
import cn.authing.sdk.java.dto.UserLoggedInIdentitiesRespDto;
import cn.authing.sdk.java.dto.UserLoginHistoryPaginatedRespDto;
import cn.authing.sdk.java.dto.UserMfaSingleRespDto;
import cn.authing.sdk.java.dto.UserPaginatedRespDto;
import cn.authing.sdk.java.dto.UserSingleRespDto;
import cn.authing.sdk.java.exception.BadGatewayException;
import cn.authing.sdk.java.exception.ClientException;
import cn.authing.sdk.java.exception.ConflictException;
import cn.authing.sdk.java.exception.CustomCodeException;
import cn.authing.sdk.java.exception.EndpointRequestException;
import cn.authing.sdk.java.exception.EndpointResponseException;
import cn.authing.sdk.java.exception.ForbiddenException;
import cn.authing.sdk.java.exception.InvalidArgumentException;
import cn.authing.sdk.java.exception.InvalidOperationException;
import cn.authing.sdk.java.exception.NotFoundException;
import cn.authing.sdk.java.exception.PayloadTooLargeException;
import cn.authing.sdk.java.exception.PaymentNeededException;
import cn.authing.sdk.java.exception.ServerException;
import cn.authing.sdk.java.exception.ServiceUnavailableException;
import cn.authing.sdk.java.exception.ThrottleException;
import cn.authing.sdk.java.exception.UnauthorizedException;
import cn.authing.sdk.java.exception.UnsupportedOperationException;
import cn.authing.sdk.java.internal.BodyKind;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.internal.OperationRow;
import cn.authing.sdk.java.internal.ParameterStyle;
import cn.authing.sdk.java.internal.SecurityKinds;
import cn.authing.sdk.java.internal.ServiceRow;
import java.util.List;
import java.util.Map;

/** What <code>ManagementClient</code> knows about its service. */
final class ManagementClientOperations {
    static final ServiceRow SERVICE = ServiceRow.of("ManagementClient", "genauth-java/0.1.0", "GENAUTH", "AUTHING")
            .host("host", "https://api.genauth.ai", "")
            .scheme("managementToken", SecurityKinds.token(() -> GetManagementTokenRow.ROW, "/data/access_token", "/data/expires_in", 7200L, "accessKeyId", "accessKeyId", "accessKeySecret", "accessKeySecret"))
            .scheme("userPoolId", SecurityKinds.headerClaim("x-authing-userpool-id", "scoped_userpool_id", "managementToken"))
            .beside("hmacSignature", SecurityKinds.signature("authing", "SHA-1", "accessKeyId", "accessKeySecret", "x-authing-", "x-authing-signature-nonce", "date", "x-authing-signature-method", "HMAC-SHA1", "x-authing-signature-version", "1.0"))
            .header("tenantId", "x-authing-app-tenant-id")
            .header("lang", "x-authing-lang")
            .envelope("/statusCode", List.of(200L), "/message", "/apiCode", "/requestId", "/data")
            .error(400, InvalidArgumentException::new)
            .error(401, UnauthorizedException::new)
            .error(402, PaymentNeededException::new)
            .error(403, ForbiddenException::new)
            .error(404, NotFoundException::new)
            .error(409, ConflictException::new)
            .error(413, PayloadTooLargeException::new)
            .error(422, InvalidOperationException::new)
            .error(429, ThrottleException::new)
            .error(499, ClientException::new)
            .error(500, ServerException::new)
            .error(501, UnsupportedOperationException::new)
            .error(502, BadGatewayException::new)
            .error(503, ServiceUnavailableException::new)
            .error(601, EndpointRequestException::new)
            .error(602, EndpointResponseException::new)
            .error(603, CustomCodeException::new)
            .errors(ClientException::new, ServerException::new);

    private ManagementClientOperations() {}

    static final class GetGroupRow {
        static final OperationRow<GroupSingleRespDto> ROW = OperationRow.of("getGroup", "GET", "/api/v3/get-group")
            .query("code", "code", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupSingleRespDto::new));

        private GetGroupRow() {}
    }

    static final class ListGroupsRow {
        static final OperationRow<GroupPaginatedRespDto> ROW = OperationRow.of("listGroups", "GET", "/api/v3/list-groups")
            .query("keywords", "keywords", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withMetadata", "withMetadata", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("flatCustomData", "flatCustomData", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupPaginatedRespDto::new));

        private ListGroupsRow() {}
    }

    static final class GetAllGroupsRow {
        static final OperationRow<GroupListRespDto> ROW = OperationRow.of("getAllGroups", "GET", "/api/v3/get-all-groups")
            .query("fetchMembers", "fetchMembers", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupListRespDto::new));

        private GetAllGroupsRow() {}
    }

    static final class CreateGroupRow {
        static final OperationRow<GroupSingleRespDto> ROW = OperationRow.of("createGroup", "POST", "/api/v3/create-group")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupSingleRespDto::new));

        private CreateGroupRow() {}
    }

    static final class CreateOrUpdateGroupRow {
        static final OperationRow<CreateOrUpdateGroupRespDto> ROW = OperationRow.of("createOrUpdateGroup", "POST", "/api/v3/create-or-update-group")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(CreateOrUpdateGroupRespDto::new));

        private CreateOrUpdateGroupRow() {}
    }

    static final class CreateGroupsBatchRow {
        static final OperationRow<GroupListRespDto> ROW = OperationRow.of("createGroupsBatch", "POST", "/api/v3/create-groups-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupListRespDto::new));

        private CreateGroupsBatchRow() {}
    }

    static final class UpdateGroupRow {
        static final OperationRow<GroupSingleRespDto> ROW = OperationRow.of("updateGroup", "POST", "/api/v3/update-group")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupSingleRespDto::new));

        private UpdateGroupRow() {}
    }

    static final class DeleteGroupsBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteGroupsBatch", "POST", "/api/v3/delete-groups-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteGroupsBatchRow() {}
    }

    static final class AddGroupMembersRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("addGroupMembers", "POST", "/api/v3/add-group-members")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private AddGroupMembersRow() {}
    }

    static final class RemoveGroupMembersRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("removeGroupMembers", "POST", "/api/v3/remove-group-members")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private RemoveGroupMembersRow() {}
    }

    static final class ListGroupMembersRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("listGroupMembers", "GET", "/api/v3/list-group-members")
            .query("code", "code", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private ListGroupMembersRow() {}
    }

    static final class GetGroupAuthorizedResourcesRow {
        static final OperationRow<AuthorizedResourceListRespDto> ROW = OperationRow.of("getGroupAuthorizedResources", "GET", "/api/v3/get-group-authorized-resources")
            .query("code", "code", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("resourceType", "resourceType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(AuthorizedResourceListRespDto::new));

        private GetGroupAuthorizedResourcesRow() {}
    }

    static final class CreateUsersBatchRow {
        static final OperationRow<UserListRespDto> ROW = OperationRow.of("createUsersBatch", "POST", "/api/v3/create-users-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "password", "recoveryCode", "refreshToken", "salt", "secret", "userInfoInIdp")
            .json(JsonShape.answer(UserListRespDto::new));

        private CreateUsersBatchRow() {}
    }

    static final class UpdateUserBatchRow {
        static final OperationRow<UserListRespDto> ROW = OperationRow.of("updateUserBatch", "POST", "/api/v3/update-user-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserListRespDto::new));

        private UpdateUserBatchRow() {}
    }

    static final class GetUserBatchRow {
        static final OperationRow<UserListRespDto> ROW = OperationRow.of("getUserBatch", "GET", "/api/v3/get-user-batch")
            .query("userIds", "userIds", ParameterStyle.COMMA)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("flatCustomData", "flatCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .query("withTenantIds", "withTenantIds", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserListRespDto::new));

        private GetUserBatchRow() {}
    }

    static final class ListUsersLegacyRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("listUsersLegacy", "GET", "/api/v3/list-users")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("status", "status", ParameterStyle.FORM)
            .query("updatedAtStart", "updatedAtStart", ParameterStyle.FORM)
            .query("updatedAtEnd", "updatedAtEnd", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withPost", "withPost", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private ListUsersLegacyRow() {}
    }

    static final class ListUsersRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("listUsers", "POST", "/api/v3/list-users")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/options/pagination/page", "/options/pagination/limit", 1, "/data/list", "/data/totalCount")
            .idempotent()
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private ListUsersRow() {}
    }

    static final class GetUserRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("getUser", "GET", "/api/v3/get-user")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("flatCustomData", "flatCustomData", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withPost", "withPost", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private GetUserRow() {}
    }

    static final class UserFieldDecryptRow {
        static final OperationRow<UserFieldDecryptRespDto> ROW = OperationRow.of("userFieldDecrypt", "POST", "/api/v3/users/field/decrypt")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .sensitive("decryptedContent", "encryptedContent", "privateKey")
            .json(JsonShape.answer(UserFieldDecryptRespDto::new));

        private UserFieldDecryptRow() {}
    }

    static final class CreateUserRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("createUser", "POST", "/api/v3/create-user")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "password", "recoveryCode", "refreshToken", "salt", "secret", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private CreateUserRow() {}
    }

    static final class UpdateUserRow {
        static final OperationRow<UserSingleRespDto> ROW = OperationRow.of("updateUser", "POST", "/api/v3/update-user")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserSingleRespDto::new));

        private UpdateUserRow() {}
    }

    static final class DeleteUsersBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteUsersBatch", "POST", "/api/v3/delete-users-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteUsersBatchRow() {}
    }

    static final class GetUserIdentitiesRow {
        static final OperationRow<IdentityListRespDto> ROW = OperationRow.of("getUserIdentities", "GET", "/api/v3/get-user-identities")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(IdentityListRespDto::new));

        private GetUserIdentitiesRow() {}
    }

    static final class GetUserRolesRow {
        static final OperationRow<RolePaginatedRespDto> ROW = OperationRow.of("getUserRoles", "GET", "/api/v3/get-user-roles")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(RolePaginatedRespDto::new));

        private GetUserRolesRow() {}
    }

    static final class GetUserPrincipalAuthenticationInfoRow {
        static final OperationRow<PrincipalAuthenticationInfoPaginatedRespDto> ROW = OperationRow.of("getUserPrincipalAuthenticationInfo", "GET", "/api/v3/get-user-principal-authentication-info")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("principalCode")
            .json(JsonShape.answer(PrincipalAuthenticationInfoPaginatedRespDto::new));

        private GetUserPrincipalAuthenticationInfoRow() {}
    }

    static final class ResetUserPrincipalAuthenticationInfoRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("resetUserPrincipalAuthenticationInfo", "POST", "/api/v3/reset-user-principal-authentication-info")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private ResetUserPrincipalAuthenticationInfoRow() {}
    }

    static final class GetUserDepartmentsRow {
        static final OperationRow<UserDepartmentPaginatedRespDto> ROW = OperationRow.of("getUserDepartments", "GET", "/api/v3/get-user-departments")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withDepartmentPaths", "withDepartmentPaths", ParameterStyle.FORM)
            .query("sortBy", "sortBy", ParameterStyle.FORM)
            .query("orderBy", "orderBy", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(UserDepartmentPaginatedRespDto::new));

        private GetUserDepartmentsRow() {}
    }

    static final class SetUserDepartmentsRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("setUserDepartments", "POST", "/api/v3/set-user-departments")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private SetUserDepartmentsRow() {}
    }

    static final class GetUserGroupsRow {
        static final OperationRow<GroupPaginatedRespDto> ROW = OperationRow.of("getUserGroups", "GET", "/api/v3/get-user-groups")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(GroupPaginatedRespDto::new));

        private GetUserGroupsRow() {}
    }

    static final class GetUserMfaInfoRow {
        static final OperationRow<UserMfaSingleRespDto> ROW = OperationRow.of("getUserMfaInfo", "GET", "/api/v3/get-user-mfa-info")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(UserMfaSingleRespDto::new));

        private GetUserMfaInfoRow() {}
    }

    static final class ListArchivedUsersRow {
        static final OperationRow<ListArchivedUsersSingleRespDto> ROW = OperationRow.of("listArchivedUsers", "GET", "/api/v3/list-archived-users")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("startAt", "startAt", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(ListArchivedUsersSingleRespDto::new));

        private ListArchivedUsersRow() {}
    }

    static final class KickUsersRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("kickUsers", "POST", "/api/v3/kick-users")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private KickUsersRow() {}
    }

    static final class IsUserExistsRow {
        static final OperationRow<IsUserExistsRespDto> ROW = OperationRow.of("isUserExists", "POST", "/api/v3/is-user-exists")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsUserExistsRespDto::new));

        private IsUserExistsRow() {}
    }

    static final class GetUserAccessibleAppsRow {
        static final OperationRow<AppListRespDto> ROW = OperationRow.of("getUserAccessibleApps", "GET", "/api/v3/get-user-accessible-apps")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(AppListRespDto::new));

        private GetUserAccessibleAppsRow() {}
    }

    static final class GetUserAuthorizedAppsRow {
        static final OperationRow<AppListRespDto> ROW = OperationRow.of("getUserAuthorizedApps", "GET", "/api/v3/get-user-authorized-apps")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(AppListRespDto::new));

        private GetUserAuthorizedAppsRow() {}
    }

    static final class HasAnyRoleRow {
        static final OperationRow<HasAnyRoleRespDto> ROW = OperationRow.of("hasAnyRole", "POST", "/api/v3/has-any-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(HasAnyRoleRespDto::new));

        private HasAnyRoleRow() {}
    }

    static final class GetUserLoginHistoryRow {
        static final OperationRow<UserLoginHistoryPaginatedRespDto> ROW = OperationRow.of("getUserLoginHistory", "GET", "/api/v3/get-user-login-history")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("appId", "appId", ParameterStyle.FORM)
            .query("clientIp", "clientIp", ParameterStyle.FORM)
            .query("start", "start", ParameterStyle.FORM)
            .query("end", "end", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(UserLoginHistoryPaginatedRespDto::new));

        private GetUserLoginHistoryRow() {}
    }

    static final class GetUserLoggedinAppsRow {
        static final OperationRow<UserLoggedInAppsListRespDto> ROW = OperationRow.of("getUserLoggedinApps", "GET", "/api/v3/get-user-loggedin-apps")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(UserLoggedInAppsListRespDto::new));

        private GetUserLoggedinAppsRow() {}
    }

    static final class GetUserLoggedinIdentitiesRow {
        static final OperationRow<UserLoggedInIdentitiesRespDto> ROW = OperationRow.of("getUserLoggedinIdentities", "GET", "/api/v3/get-user-logged-in-identities")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(UserLoggedInIdentitiesRespDto::new));

        private GetUserLoggedinIdentitiesRow() {}
    }

    static final class ResignUserRow {
        static final OperationRow<ResignUserRespDto> ROW = OperationRow.of("resignUser", "POST", "/api/v3/resign-user")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(ResignUserRespDto::new));

        private ResignUserRow() {}
    }

    static final class ResignUserBatchRow {
        static final OperationRow<ResignUserRespDto> ROW = OperationRow.of("resignUserBatch", "POST", "/api/v3/resign-user-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(ResignUserRespDto::new));

        private ResignUserBatchRow() {}
    }

    static final class GetUserAuthorizedResourcesRow {
        static final OperationRow<AuthorizedResourcePaginatedRespDto> ROW = OperationRow.of("getUserAuthorizedResources", "GET", "/api/v3/get-user-authorized-resources")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("resourceType", "resourceType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(AuthorizedResourcePaginatedRespDto::new));

        private GetUserAuthorizedResourcesRow() {}
    }

    static final class CheckSessionStatusRow {
        static final OperationRow<CheckSessionStatusRespDto> ROW = OperationRow.of("checkSessionStatus", "POST", "/api/v3/check-session-status")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(CheckSessionStatusRespDto::new));

        private CheckSessionStatusRow() {}
    }

    static final class ImportOtpRow {
        static final OperationRow<CommonResponseDto> ROW = OperationRow.of("importOtp", "POST", "/api/v3/import-otp")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .sensitive("recoveryCode", "secret")
            .json(JsonShape.answer(CommonResponseDto::new));

        private ImportOtpRow() {}
    }

    static final class GetOtpSecretByUserRow {
        static final OperationRow<GetOtpSecretRespDto> ROW = OperationRow.of("getOtpSecretByUser", "GET", "/api/v3/get-otp-secret-by-user")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("secret")
            .json(JsonShape.answer(GetOtpSecretRespDto::new));

        private GetOtpSecretByUserRow() {}
    }

    static final class GetUserPasswordCiphertextRow {
        static final OperationRow<GetUserPasswordCiphertextRespDto> ROW = OperationRow.of("getUserPasswordCiphertext", "POST", "/api/v3/get-user-password-ciphertext")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .sensitive("ciphertext")
            .json(JsonShape.answer(GetUserPasswordCiphertextRespDto::new));

        private GetUserPasswordCiphertextRow() {}
    }

    static final class LinkIdentityRow {
        static final OperationRow<LinkIdentityResDto> ROW = OperationRow.of("linkIdentity", "POST", "/api/v3/link-identity")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(LinkIdentityResDto::new));

        private LinkIdentityRow() {}
    }

    static final class UnlinkIdentityRow {
        static final OperationRow<UnlinkIdentityResDto> ROW = OperationRow.of("unlinkIdentity", "POST", "/api/v3/unlink-identity")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(UnlinkIdentityResDto::new));

        private UnlinkIdentityRow() {}
    }

    static final class SetUsersMfaStatusRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("setUsersMfaStatus", "POST", "/api/v3/set-mfa-status")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .sensitive("mfaToken")
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private SetUsersMfaStatusRow() {}
    }

    static final class GetUserMfaStatusRow {
        static final OperationRow<GetMapInfoRespDto> ROW = OperationRow.of("getUserMfaStatus", "GET", "/api/v3/get-mfa-status")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .sensitive("mfaToken")
            .json(JsonShape.answer(GetMapInfoRespDto::new));

        private GetUserMfaStatusRow() {}
    }

    static final class GetUserSyncRelationsRow {
        static final OperationRow<SyncRelationListRespDto> ROW = OperationRow.of("getUserSyncRelations", "GET", "/api/v3/get-user-sync-relations")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("userIdType", "userIdType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(SyncRelationListRespDto::new));

        private GetUserSyncRelationsRow() {}
    }

    static final class DeleteUserSyncRelationsRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteUserSyncRelations", "POST", "/api/v3/delete-user-sync-relations")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteUserSyncRelationsRow() {}
    }

    static final class AssignRoleRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("assignRole", "POST", "/api/v3/assign-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private AssignRoleRow() {}
    }

    static final class AssignRoleBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("assignRoleBatch", "POST", "/api/v3/assign-role-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private AssignRoleBatchRow() {}
    }

    static final class RevokeRoleRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("revokeRole", "POST", "/api/v3/revoke-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private RevokeRoleRow() {}
    }

    static final class RevokeRoleBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("revokeRoleBatch", "POST", "/api/v3/revoke-role-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private RevokeRoleBatchRow() {}
    }

    static final class GetRoleRow {
        static final OperationRow<RoleSingleRespDto> ROW = OperationRow.of("getRole", "GET", "/api/v3/get-role")
            .query("code", "code", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(RoleSingleRespDto::new));

        private GetRoleRow() {}
    }

    static final class GetRoleAuthorizedResourcesRow {
        static final OperationRow<RoleAuthorizedResourcePaginatedRespDto> ROW = OperationRow.of("getRoleAuthorizedResources", "GET", "/api/v3/get-role-authorized-resources")
            .query("code", "code", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("resourceType", "resourceType", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(RoleAuthorizedResourcePaginatedRespDto::new));

        private GetRoleAuthorizedResourcesRow() {}
    }

    static final class ListRoleMembersRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("listRoleMembers", "GET", "/api/v3/list-role-members")
            .query("code", "code", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private ListRoleMembersRow() {}
    }

    static final class ListRoleDepartmentsRow {
        static final OperationRow<RoleDepartmentListPaginatedRespDto> ROW = OperationRow.of("listRoleDepartments", "GET", "/api/v3/list-role-departments")
            .query("code", "code", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(RoleDepartmentListPaginatedRespDto::new));

        private ListRoleDepartmentsRow() {}
    }

    static final class CreateRoleRow {
        static final OperationRow<RoleSingleRespDto> ROW = OperationRow.of("createRole", "POST", "/api/v3/create-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(RoleSingleRespDto::new));

        private CreateRoleRow() {}
    }

    static final class ListRolesRow {
        static final OperationRow<RolePaginatedRespDto> ROW = OperationRow.of("listRoles", "GET", "/api/v3/list-roles")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("keywords", "keywords", ParameterStyle.FORM)
            .query("namespace", "namespace", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(RolePaginatedRespDto::new));

        private ListRolesRow() {}
    }

    static final class DeleteRolesBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteRolesBatch", "POST", "/api/v3/delete-roles-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteRolesBatchRow() {}
    }

    static final class CreateRolesBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("createRolesBatch", "POST", "/api/v3/create-roles-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private CreateRolesBatchRow() {}
    }

    static final class UpdateRoleRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("updateRole", "POST", "/api/v3/update-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private UpdateRoleRow() {}
    }

    static final class DeleteRolesRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteRoles", "POST", "/api/v3/multiple-namespace-delete-roles-batch")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteRolesRow() {}
    }

    static final class CheckParamsNamespaceRow {
        static final OperationRow<RoleCheckParamsRespDto> ROW = OperationRow.of("checkParamsNamespace", "POST", "/api/v3/check-role-params")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(RoleCheckParamsRespDto::new));

        private CheckParamsNamespaceRow() {}
    }

    static final class ListRoleAssignmentsRow {
        static final OperationRow<RoleListPageRespDto> ROW = OperationRow.of("listRoleAssignments", "GET", "/api/v3/list-role-assignments")
            .query("roleCode", "roleCode", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("query", "query", ParameterStyle.FORM)
            .query("namespaceCode", "namespaceCode", ParameterStyle.FORM)
            .query("targetType", "targetType", ParameterStyle.COMMA)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/data", "/data/totalCount")
            .json(JsonShape.answer(RoleListPageRespDto::new));

        private ListRoleAssignmentsRow() {}
    }

    static final class CreateAdminRoleRow {
        static final OperationRow<RoleCheckParamsRespDto> ROW = OperationRow.of("createAdminRole", "POST", "/api/v3/create-admin-role")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(RoleCheckParamsRespDto::new));

        private CreateAdminRoleRow() {}
    }

    static final class DeleteAdminRolesBatchRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteAdminRolesBatch", "POST", "/api/v3/delete-admin-roles")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteAdminRolesBatchRow() {}
    }

    static final class GetOrganizationRow {
        static final OperationRow<OrganizationSingleRespDto> ROW = OperationRow.of("getOrganization", "GET", "/api/v3/get-organization")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withPost", "withPost", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(OrganizationSingleRespDto::new));

        private GetOrganizationRow() {}
    }

    static final class GetOrganizationsBatchRow {
        static final OperationRow<OrganizationListRespDto> ROW = OperationRow.of("getOrganizationsBatch", "GET", "/api/v3/get-organization-batch")
            .query("organizationCodeList", "organizationCodeList", ParameterStyle.COMMA)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withPost", "withPost", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(OrganizationListRespDto::new));

        private GetOrganizationsBatchRow() {}
    }

    static final class ListOrganizationsRow {
        static final OperationRow<OrganizationPaginatedRespDto> ROW = OperationRow.of("listOrganizations", "GET", "/api/v3/list-organizations")
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("fetchAll", "fetchAll", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withPost", "withPost", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .query("status", "status", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(OrganizationPaginatedRespDto::new));

        private ListOrganizationsRow() {}
    }

    static final class CreateOrganizationRow {
        static final OperationRow<OrganizationSingleRespDto> ROW = OperationRow.of("createOrganization", "POST", "/api/v3/create-organization")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(OrganizationSingleRespDto::new));

        private CreateOrganizationRow() {}
    }

    static final class UpdateOrganizationRow {
        static final OperationRow<OrganizationSingleRespDto> ROW = OperationRow.of("updateOrganization", "POST", "/api/v3/update-organization")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(OrganizationSingleRespDto::new));

        private UpdateOrganizationRow() {}
    }

    static final class DeleteOrganizationRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteOrganization", "POST", "/api/v3/delete-organization")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteOrganizationRow() {}
    }

    static final class SearchOrganizationsRow {
        static final OperationRow<OrganizationPaginatedRespDto> ROW = OperationRow.of("searchOrganizations", "GET", "/api/v3/search-organizations")
            .query("keywords", "keywords", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .json(JsonShape.answer(OrganizationPaginatedRespDto::new));

        private SearchOrganizationsRow() {}
    }

    static final class UpdateOrganizationStatusRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("updateOrganizationStatus", "POST", "/api/v3/update-organization-status")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private UpdateOrganizationStatusRow() {}
    }

    static final class GetDepartmentRow {
        static final OperationRow<DepartmentSingleRespDto> ROW = OperationRow.of("getDepartment", "GET", "/api/v3/get-department")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentCode", "departmentCode", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("flatCustomData", "flatCustomData", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentSingleRespDto::new));

        private GetDepartmentRow() {}
    }

    static final class CreateDepartmentRow {
        static final OperationRow<DepartmentSingleRespDto> ROW = OperationRow.of("createDepartment", "POST", "/api/v3/create-department")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentSingleRespDto::new));

        private CreateDepartmentRow() {}
    }

    static final class UpdateDepartmentRow {
        static final OperationRow<DepartmentSingleRespDto> ROW = OperationRow.of("updateDepartment", "POST", "/api/v3/update-department")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentSingleRespDto::new));

        private UpdateDepartmentRow() {}
    }

    static final class DeleteDepartmentRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteDepartment", "POST", "/api/v3/delete-department")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteDepartmentRow() {}
    }

    static final class SearchDepartmentsRow {
        static final OperationRow<DepartmentListRespDto> ROW = OperationRow.of("searchDepartments", "POST", "/api/v3/search-departments")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(DepartmentListRespDto::new));

        private SearchDepartmentsRow() {}
    }

    static final class SearchDepartmentsListRow {
        static final OperationRow<DepartmentListRespDto> ROW = OperationRow.of("searchDepartmentsList", "POST", "/api/v3/search-departments-list")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data", null)
            .idempotent()
            .json(JsonShape.answer(DepartmentListRespDto::new));

        private SearchDepartmentsListRow() {}
    }

    static final class ListChildrenDepartmentsRow {
        static final OperationRow<DepartmentPaginatedRespDto> ROW = OperationRow.of("listChildrenDepartments", "GET", "/api/v3/list-children-departments")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("status", "status", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("excludeVirtualNode", "excludeVirtualNode", ParameterStyle.FORM)
            .query("onlyVirtualNode", "onlyVirtualNode", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentPaginatedRespDto::new));

        private ListChildrenDepartmentsRow() {}
    }

    static final class GetAllDepartmentsRow {
        static final OperationRow<DepartmentPaginatedRespDto> ROW = OperationRow.of("getAllDepartments", "GET", "/api/v3/get-all-departments")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentPaginatedRespDto::new));

        private GetAllDepartmentsRow() {}
    }

    static final class ListDepartmentMembersRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("listDepartmentMembers", "GET", "/api/v3/list-department-members")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("sortBy", "sortBy", ParameterStyle.FORM)
            .query("orderBy", "orderBy", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("includeChildrenDepartments", "includeChildrenDepartments", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private ListDepartmentMembersRow() {}
    }

    static final class ListDepartmentMemberIdsRow {
        static final OperationRow<UserIdListRespDto> ROW = OperationRow.of("listDepartmentMemberIds", "GET", "/api/v3/list-department-member-ids")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(UserIdListRespDto::new));

        private ListDepartmentMemberIdsRow() {}
    }

    static final class SearchDepartmentMembersRow {
        static final OperationRow<UserPaginatedRespDto> ROW = OperationRow.of("searchDepartmentMembers", "GET", "/api/v3/search-department-members")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("keywords", "keywords", ParameterStyle.FORM)
            .query("page", "page", ParameterStyle.FORM)
            .query("limit", "limit", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("includeChildrenDepartments", "includeChildrenDepartments", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("withIdentities", "withIdentities", ParameterStyle.FORM)
            .query("withDepartmentIds", "withDepartmentIds", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .paging("/page", "/limit", 1, "/data/list", "/data/totalCount")
            .sensitive("accessToken", "identityNumber", "refreshToken", "userInfoInIdp")
            .json(JsonShape.answer(UserPaginatedRespDto::new));

        private SearchDepartmentMembersRow() {}
    }

    static final class AddDepartmentMembersRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("addDepartmentMembers", "POST", "/api/v3/add-department-members")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private AddDepartmentMembersRow() {}
    }

    static final class RemoveDepartmentMembersRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("removeDepartmentMembers", "POST", "/api/v3/remove-department-members")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private RemoveDepartmentMembersRow() {}
    }

    static final class GetParentDepartmentRow {
        static final OperationRow<DepartmentSingleRespDto> ROW = OperationRow.of("getParentDepartment", "GET", "/api/v3/get-parent-department")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentSingleRespDto::new));

        private GetParentDepartmentRow() {}
    }

    static final class IsUserInDepartmentRow {
        static final OperationRow<IsUserInDepartmentRespDto> ROW = OperationRow.of("isUserInDepartment", "GET", "/api/v3/is-user-in-department")
            .query("userId", "userId", ParameterStyle.FORM)
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("includeChildrenDepartments", "includeChildrenDepartments", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(IsUserInDepartmentRespDto::new));

        private IsUserInDepartmentRow() {}
    }

    static final class GetDepartmentByIdRow {
        static final OperationRow<DepartmentSingleRespDto> ROW = OperationRow.of("getDepartmentById", "GET", "/api/v3/get-department-by-id")
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(DepartmentSingleRespDto::new));

        private GetDepartmentByIdRow() {}
    }

    static final class CreateDepartmentTreeRow {
        static final OperationRow<CreateDepartmentTreeRespDto> ROW = OperationRow.of("createDepartmentTree", "POST", "/api/v3/create-department-tree")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(CreateDepartmentTreeRespDto::new));

        private CreateDepartmentTreeRow() {}
    }

    static final class GetDepartmentSyncRelationsRow {
        static final OperationRow<SyncRelationListRespDto> ROW = OperationRow.of("getDepartmentSyncRelations", "GET", "/api/v3/get-department-sync-relations")
            .query("organizationCode", "organizationCode", ParameterStyle.FORM)
            .query("departmentId", "departmentId", ParameterStyle.FORM)
            .query("departmentIdType", "departmentIdType", ParameterStyle.FORM)
            .query("withCustomData", "withCustomData", ParameterStyle.FORM)
            .query("tenantId", "tenantId", ParameterStyle.FORM)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .json(JsonShape.answer(SyncRelationListRespDto::new));

        private GetDepartmentSyncRelationsRow() {}
    }

    static final class DeleteDepartmentSyncRelationsRow {
        static final OperationRow<IsSuccessRespDto> ROW = OperationRow.of("deleteDepartmentSyncRelations", "POST", "/api/v3/delete-department-sync-relations")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.answer(IsSuccessRespDto::new));

        private DeleteDepartmentSyncRelationsRow() {}
    }

    static final class UpdateNodeStatusRow {
        static final OperationRow<Map<String, Object>> ROW = OperationRow.of("updateNodeStatus", "POST", "/api/v3/update-department-status")
            .body(BodyKind.JSON)
            .security("managementToken", "userPoolId")
            .security("hmacSignature")
            .idempotent()
            .json(JsonShape.map(JsonShape.ANY));

        private UpdateNodeStatusRow() {}
    }

    static final class GetManagementTokenRow {
        static final OperationRow<GetManagementTokenRespDto> ROW = OperationRow.of("getManagementToken", "POST", "/api/v3/get-management-token")
            .body(BodyKind.JSON)
            .idempotent()
            .sensitive("accessKeySecret", "access_token")
            .json(JsonShape.answer(GetManagementTokenRespDto::new));

        private GetManagementTokenRow() {}
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AppListRespDto } from "../models/app-list-resp-dto.js";
import type { AuthorizedResourcePaginatedRespDto } from "../models/authorized-resource-paginated-resp-dto.js";
import type { CheckSessionStatusDto } from "../models/check-session-status-dto.js";
import type { CheckSessionStatusRespDto } from "../models/check-session-status-resp-dto.js";
import type { CommonResponseDto } from "../models/common-response-dto.js";
import type { CreateUserBatchReqDto } from "../models/create-user-batch-req-dto.js";
import type { CreateUserReqDto } from "../models/create-user-req-dto.js";
import type { DeleteUserSyncRelationReqDto } from "../models/delete-user-sync-relation-req-dto.js";
import type { DeleteUsersBatchDto } from "../models/delete-users-batch-dto.js";
import type { GetMapInfoRespDto } from "../models/get-map-info-resp-dto.js";
import type { GetOtpSecretRespDto } from "../models/get-otp-secret-resp-dto.js";
import type { GetUserPasswordCiphertextDto } from "../models/get-user-password-ciphertext-dto.js";
import type { GetUserPasswordCiphertextRespDto } from "../models/get-user-password-ciphertext-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { HasAnyRoleReqDto } from "../models/has-any-role-req-dto.js";
import type { HasAnyRoleRespDto } from "../models/has-any-role-resp-dto.js";
import type { IdentityListRespDto } from "../models/identity-list-resp-dto.js";
import type { ImportOtpReqDto } from "../models/import-otp-req-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { IsUserExistsReqDto } from "../models/is-user-exists-req-dto.js";
import type { IsUserExistsRespDto } from "../models/is-user-exists-resp-dto.js";
import type { KickUsersDto } from "../models/kick-users-dto.js";
import type { LinkIdentityDto } from "../models/link-identity-dto.js";
import type { LinkIdentityResDto } from "../models/link-identity-res-dto.js";
import type { ListArchivedUsersRespDto } from "../models/list-archived-users-resp-dto.js";
import type { ListArchivedUsersSingleRespDto } from "../models/list-archived-users-single-resp-dto.js";
import type { ListUsersRequestDto } from "../models/list-users-request-dto.js";
import type { OrderBy } from "../models/order-by.js";
import type { PrincipalAuthenticationInfoPaginatedRespDto } from "../models/principal-authentication-info-paginated-resp-dto.js";
import type { ResetUserPrincipalAuthenticationInfoDto } from "../models/reset-user-principal-authentication-info-dto.js";
import type { ResignUserBatchReqDto } from "../models/resign-user-batch-req-dto.js";
import type { ResignUserReqDto } from "../models/resign-user-req-dto.js";
import type { ResignUserRespDto } from "../models/resign-user-resp-dto.js";
import type { ResourceType } from "../models/resource-type.js";
import type { RolePaginatedRespDto } from "../models/role-paginated-resp-dto.js";
import type { SetMfaStatusDto } from "../models/set-mfa-status-dto.js";
import type { SetUserDepartmentsDto } from "../models/set-user-departments-dto.js";
import type { SyncRelationListRespDto } from "../models/sync-relation-list-resp-dto.js";
import type { UnlinkIdentityResDto } from "../models/unlink-identity-res-dto.js";
import type { UnlinkIdentity } from "../models/unlink-identity.js";
import type { UpdateUserBatchReqDto } from "../models/update-user-batch-req-dto.js";
import type { UpdateUserReqDto } from "../models/update-user-req-dto.js";
import type { UserDepartmentPaginatedRespDto } from "../models/user-department-paginated-resp-dto.js";
import type { UserDepartmentRespDto } from "../models/user-department-resp-dto.js";
import type { UserDepartmentSortBy } from "../models/user-department-sort-by.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserFieldDecryptReqDto } from "../models/user-field-decrypt-req-dto.js";
import type { UserFieldDecryptRespDto } from "../models/user-field-decrypt-resp-dto.js";
import type { UserIdType } from "../models/user-id-type.js";
import type { UserListRespDto } from "../models/user-list-resp-dto.js";
import type { UserLoggedInAppsListRespDto } from "../models/user-logged-in-apps-list-resp-dto.js";
import type { UserLoggedInIdentitiesRespDto } from "../models/user-logged-in-identities-resp-dto.js";
import type { UserLoginHistoryDto } from "../models/user-login-history-dto.js";
import type { UserLoginHistoryPaginatedRespDto } from "../models/user-login-history-paginated-resp-dto.js";
import type { UserMfaSingleRespDto } from "../models/user-mfa-single-resp-dto.js";
import type { UserPaginatedRespDto } from "../models/user-paginated-resp-dto.js";
import type { UserSingleRespDto } from "../models/user-single-resp-dto.js";
import type { UserStatus } from "../models/user-status.js";
import {
  call,
  callPaged,
  commaStyle,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
} from "../runtime/index.js";
import type { ManagementCore } from "./core.js";

const createUsersBatchOperation: Operation<CreateUserBatchReqDto, UserListRespDto> = {
  id: "createUsersBatch",
  method: "POST",
  path: "/api/v3/create-users-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: [
    "accessToken",
    "identityNumber",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
    "userInfoInIdp",
  ],
};

/**
 * Create users in batch.
 *
 * Adds 1 to 50 users to the user pool in one call. Every user needs at least one of `email`,
 * `phone` and `username`. No other user of the user pool may have the same value in one of these
 * three or in `externalId`.
 *
 * The call acts with the rights of an administrator, so no verification codes are asked for. The
 * new users are told about their accounts only when `options.sendNotification` says so. The service
 * does not say whether the other users are created when one of them is refused: look the users up
 * before you repeat the call.
 */
export function createUsersBatch(
  core: ManagementCore,
  request: CreateUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<UserListRespDto> {
  return call(core, createUsersBatchOperation, request, options);
}

const updateUserBatchOperation: Operation<UpdateUserBatchReqDto, UserListRespDto> = {
  id: "updateUserBatch",
  method: "POST",
  path: "/api/v3/update-user-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp"],
};

/**
 * Update users in batch.
 *
 * Changes several users in one call, each with values of its own. Only the fields that are present
 * are changed. No other user of the user pool may have the same `email`, `phone`, `username` or
 * `externalId`.
 *
 * The call acts with the rights of an administrator, so no verification codes are asked for. The
 * service does not say whether the other users are changed when one of them is refused: read the
 * users again before you repeat the call.
 */
export function updateUserBatch(
  core: ManagementCore,
  request: UpdateUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<UserListRespDto> {
  return call(core, updateUserBatchOperation, request, options);
}

/** What `getUserBatch` takes. */
export interface GetUserBatchRequest {
  /**
   * IDs of the users, 1 to 50 of them, of the kind that `userIdType` names.
   *
   * 1 to 50 items.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  userIds: readonly string[];
  /**
   * Kind of the IDs in `userIds`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether custom fields are placed beside the other fields of the user instead of inside
   * `customData`. Clients keep such fields although no type declares them.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
  /**
   * Whether the answer includes `tenantIds`.
   *
   * @example true
   */
  withTenantIds?: boolean | undefined;
}

const getUserBatchOperation: Operation<GetUserBatchRequest, UserListRespDto> = {
  id: "getUserBatch",
  method: "GET",
  path: "/api/v3/get-user-batch",
  parameters: [
    { name: "userIds", in: inQuery, style: commaStyle },
    { name: "userIdType", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "flatCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
    { name: "withTenantIds", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get users in batch.
 *
 * Reads 1 to 50 users by their IDs. `userIdType` says what kind of ID is used, the same for all of
 * them: the users' own IDs, email addresses, phone numbers and so on. Custom data, accounts at
 * identity sources, departments and tenants are included only when asked for.
 *
 * The service does not say what happens to an ID that belongs to no user. Match the users of the
 * answer by ID rather than by position.
 */
export function getUserBatch(
  core: ManagementCore,
  request: GetUserBatchRequest,
  options?: RequestOptions,
): ApiPromise<UserListRespDto> {
  return call(core, getUserBatchOperation, request, options);
}

/** What `listUsersLegacy` takes. */
export interface ListUsersLegacyRequest {
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Status of the users to list. Without it, users of every status are listed.
   *
   * @example "Activated"
   */
  status?: UserStatus | undefined;
  /**
   * Lists users changed at this time or later, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1655714763890
   */
  updatedAtStart?: number | undefined;
  /**
   * Lists users changed at this time or earlier, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1655801163890
   */
  updatedAtEnd?: number | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions) of the users, in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
}

const listUsersLegacyOperation: Operation<ListUsersLegacyRequest, UserPaginatedRespDto> = {
  id: "listUsersLegacy",
  method: "GET",
  path: "/api/v3/list-users",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "status", in: inQuery },
    { name: "updatedAtStart", in: inQuery },
    { name: "updatedAtEnd", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withPost", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List users, the old way.
 *
 * Returns the users of the user pool, page by page. Use `listUsers` instead, which searches,
 * filters and sorts.
 *
 * @deprecated
 */
export function listUsersLegacy(
  core: ManagementCore,
  request: ListUsersLegacyRequest = {},
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, listUsersLegacyOperation, request, options);
}

const listUsersOperation: Operation<ListUsersRequestDto, UserPaginatedRespDto> = {
  id: "listUsers",
  method: "POST",
  path: "/api/v3/list-users",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  paging: {
    page: "/options/pagination/page",
    size: "/options/pagination/limit",
    items: "/data/list",
    total: "/data/totalCount",
  },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List users.
 *
 * Returns the users of the user pool that match a text and meet all of the given conditions,
 * sorted, page by page. Without any of these it lists every user.
 */
export function listUsers(
  core: ManagementCore,
  request: ListUsersRequestDto,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, listUsersOperation, request, options);
}

/** What `getUser` takes. */
export interface GetUserRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Whether custom fields are placed beside the other fields of the user instead of inside
   * `customData`. Clients keep such fields although no type declares them.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions) of the users, in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
}

const getUserOperation: Operation<GetUserRequest, UserSingleRespDto> = {
  id: "getUser",
  method: "GET",
  path: "/api/v3/get-user",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
    { name: "flatCustomData", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withPost", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get a user.
 *
 * Returns one user. `userIdType` says which kind of ID is given, so that a user can be found by
 * email address, phone number, user name or an ID of your own too. Use `getUserBatch` for several
 * users and `isUserExists` to ask only whether there is one.
 */
export function getUser(
  core: ManagementCore,
  request: GetUserRequest,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, getUserOperation, request, options);
}

const userFieldDecryptOperation: Operation<UserFieldDecryptReqDto, UserFieldDecryptRespDto> = {
  id: "userFieldDecrypt",
  method: "POST",
  path: "/api/v3/users/field/decrypt",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  sensitive: ["decryptedContent", "encryptedContent", "privateKey"],
};

/**
 * Decrypt fields of users.
 *
 * Decrypts values of fields that the user pool stores encrypted. The private key travels in the
 * request: call this from a server only, and consider decrypting on your own side.
 */
export function userFieldDecrypt(
  core: ManagementCore,
  request: UserFieldDecryptReqDto,
  options?: RequestOptions,
): ApiPromise<UserFieldDecryptRespDto> {
  return call(core, userFieldDecryptOperation, request, options);
}

const createUserOperation: Operation<CreateUserReqDto, UserSingleRespDto> = {
  id: "createUser",
  method: "POST",
  path: "/api/v3/create-user",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: [
    "accessToken",
    "identityNumber",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
    "userInfoInIdp",
  ],
};

/**
 * Create a user.
 *
 * Adds a user to the user pool, as an administrator: no verification code is asked for. At least
 * one of `email`, `phone` and `username` is needed; these and `externalId` are unique in the user
 * pool.
 *
 * `createUsersBatch` creates up to 50 users in one call.
 */
export function createUser(
  core: ManagementCore,
  request: CreateUserReqDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, createUserOperation, request, options);
}

const updateUserOperation: Operation<UpdateUserReqDto, UserSingleRespDto> = {
  id: "updateUser",
  method: "POST",
  path: "/api/v3/update-user",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp"],
};

/**
 * Update a user.
 *
 * Changes a user, as an administrator: no verification code is asked for. Fields that the request
 * leaves out stay as they are. `email`, `phone`, `username` and `externalId` stay unique in the
 * user pool.
 */
export function updateUser(
  core: ManagementCore,
  request: UpdateUserReqDto,
  options?: RequestOptions,
): ApiPromise<UserSingleRespDto> {
  return call(core, updateUserOperation, request, options);
}

const deleteUsersBatchOperation: Operation<DeleteUsersBatchDto, IsSuccessRespDto> = {
  id: "deleteUsersBatch",
  method: "POST",
  path: "/api/v3/delete-users-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete users in batch.
 *
 * Deletes 1 to 50 users, with everything that belongs to them. This cannot be undone; to keep a
 * user and end the access, use `resignUser` or change `status` with `updateUser`.
 */
export function deleteUsersBatch(
  core: ManagementCore,
  request: DeleteUsersBatchDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteUsersBatchOperation, request, options);
}

/** What `getUserIdentities` takes. */
export interface GetUserIdentitiesRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserIdentitiesOperation: Operation<GetUserIdentitiesRequest, IdentityListRespDto> = {
  id: "getUserIdentities",
  method: "GET",
  path: "/api/v3/get-user-identities",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "refreshToken", "userInfoInIdp"],
};

/**
 * Get identities of a user.
 *
 * Returns the user's accounts at outside identity sources, such as WeChat or a company directory,
 * that the user can sign in with.
 */
export function getUserIdentities(
  core: ManagementCore,
  request: GetUserIdentitiesRequest,
  options?: RequestOptions,
): ApiPromise<IdentityListRespDto> {
  return call(core, getUserIdentitiesOperation, request, options);
}

/** What `getUserRoles` takes. */
export interface GetUserRolesRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Code of the permission namespace that the role belongs to. Without it, the service looks in the
   * namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
}

const getUserRolesOperation: Operation<GetUserRolesRequest, RolePaginatedRespDto> = {
  id: "getUserRoles",
  method: "GET",
  path: "/api/v3/get-user-roles",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
    { name: "namespace", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get roles of a user.
 *
 * Returns every role that a user has, directly or through departments, groups and other roles, in
 * one answer.
 */
export function getUserRoles(
  core: ManagementCore,
  request: GetUserRolesRequest,
  options?: RequestOptions,
): ApiPromise<RolePaginatedRespDto> {
  return call(core, getUserRolesOperation, request, options);
}

/** What `getUserPrincipalAuthenticationInfo` takes. */
export interface GetUserPrincipalAuthenticationInfoRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserPrincipalAuthenticationInfoOperation: Operation<
  GetUserPrincipalAuthenticationInfoRequest,
  PrincipalAuthenticationInfoPaginatedRespDto
> = {
  id: "getUserPrincipalAuthenticationInfo",
  method: "GET",
  path: "/api/v3/get-user-principal-authentication-info",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["principalCode"],
};

/**
 * Get the real-name verification of a user.
 *
 * Returns the checks that tie a user to a person or an organization in the real world.
 */
export function getUserPrincipalAuthenticationInfo(
  core: ManagementCore,
  request: GetUserPrincipalAuthenticationInfoRequest,
  options?: RequestOptions,
): ApiPromise<PrincipalAuthenticationInfoPaginatedRespDto> {
  return call(core, getUserPrincipalAuthenticationInfoOperation, request, options);
}

const resetUserPrincipalAuthenticationInfoOperation: Operation<
  ResetUserPrincipalAuthenticationInfoDto,
  IsSuccessRespDto
> = {
  id: "resetUserPrincipalAuthenticationInfo",
  method: "POST",
  path: "/api/v3/reset-user-principal-authentication-info",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete the real-name verification of a user.
 *
 * Deletes what ties a user to a person or an organization in the real world. The user can go
 * through the check again.
 */
export function resetUserPrincipalAuthenticationInfo(
  core: ManagementCore,
  request: ResetUserPrincipalAuthenticationInfoDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, resetUserPrincipalAuthenticationInfoOperation, request, options);
}

/** What `getUserDepartments` takes. */
export interface GetUserDepartmentsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the departments above each, up to the top.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentPaths?: boolean | undefined;
  /**
   * What the departments are sorted by.
   *
   * @defaultValue `"JoinDepartmentAt"`
   * @example "JoinDepartmentAt"
   */
  sortBy?: UserDepartmentSortBy | undefined;
  /**
   * In which direction.
   *
   * @defaultValue `"Desc"`
   * @example "Desc"
   */
  orderBy?: OrderBy | undefined;
}

const getUserDepartmentsOperation: Operation<
  GetUserDepartmentsRequest,
  UserDepartmentPaginatedRespDto
> = {
  id: "getUserDepartments",
  method: "GET",
  path: "/api/v3/get-user-departments",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withDepartmentPaths", in: inQuery },
    { name: "sortBy", in: inQuery },
    { name: "orderBy", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * Get departments of a user.
 *
 * Returns the departments that a user belongs to, page by page, with whether the user leads them
 * and which is the main one.
 */
export function getUserDepartments(
  core: ManagementCore,
  request: GetUserDepartmentsRequest,
  options?: RequestOptions,
): PagePromise<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> {
  return callPaged(core, getUserDepartmentsOperation, request, options);
}

const setUserDepartmentsOperation: Operation<SetUserDepartmentsDto, IsSuccessRespDto> = {
  id: "setUserDepartments",
  method: "POST",
  path: "/api/v3/set-user-departments",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Set departments of a user.
 *
 * Makes a user belong to exactly the departments of the request: departments that are not in the
 * list lose the user. To add one department, use `addDepartmentMembers`.
 */
export function setUserDepartments(
  core: ManagementCore,
  request: SetUserDepartmentsDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, setUserDepartmentsOperation, request, options);
}

/** What `getUserGroups` takes. */
export interface GetUserGroupsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserGroupsOperation: Operation<GetUserGroupsRequest, GroupPaginatedRespDto> = {
  id: "getUserGroups",
  method: "GET",
  path: "/api/v3/get-user-groups",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get groups of a user.
 *
 * Returns every user group that a user belongs to, in one answer.
 */
export function getUserGroups(
  core: ManagementCore,
  request: GetUserGroupsRequest,
  options?: RequestOptions,
): ApiPromise<GroupPaginatedRespDto> {
  return call(core, getUserGroupsOperation, request, options);
}

/** What `getUserMfaInfo` takes. */
export interface GetUserMfaInfoRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserMfaInfoOperation: Operation<GetUserMfaInfoRequest, UserMfaSingleRespDto> = {
  id: "getUserMfaInfo",
  method: "GET",
  path: "/api/v3/get-user-mfa-info",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get second factors of a user.
 *
 * Tells which second factors (MFA) a user has set up. Whether they are asked for is
 * `getUserMfaStatus`.
 */
export function getUserMfaInfo(
  core: ManagementCore,
  request: GetUserMfaInfoRequest,
  options?: RequestOptions,
): ApiPromise<UserMfaSingleRespDto> {
  return call(core, getUserMfaInfoOperation, request, options);
}

/** What `listArchivedUsers` takes. */
export interface ListArchivedUsersRequest {
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /**
   * Lists users archived at this time or later, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1655714763890
   */
  startAt?: number | undefined;
}

const listArchivedUsersOperation: Operation<
  ListArchivedUsersRequest,
  ListArchivedUsersSingleRespDto
> = {
  id: "listArchivedUsers",
  method: "GET",
  path: "/api/v3/list-archived-users",
  parameters: [
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "startAt", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * List archived users.
 *
 * Returns the users that were archived, page by page: only their IDs and when it happened.
 */
export function listArchivedUsers(
  core: ManagementCore,
  request: ListArchivedUsersRequest = {},
  options?: RequestOptions,
): PagePromise<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> {
  return callPaged(core, listArchivedUsersOperation, request, options);
}

const kickUsersOperation: Operation<KickUsersDto, IsSuccessRespDto> = {
  id: "kickUsers",
  method: "POST",
  path: "/api/v3/kick-users",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Sign a user out.
 *
 * Ends the sessions of a user in 1 to 50 applications. The user can sign in again; to prevent that,
 * change `status` with `updateUser`.
 */
export function kickUsers(
  core: ManagementCore,
  request: KickUsersDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, kickUsersOperation, request, options);
}

const isUserExistsOperation: Operation<IsUserExistsReqDto, IsUserExistsRespDto> = {
  id: "isUserExists",
  method: "POST",
  path: "/api/v3/is-user-exists",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Check whether a user exists.
 *
 * Tells whether the user pool has a user with this user name, email address, phone number or ID of
 * yours. Somebody may create the user a moment later, so be ready for a conflict when you create it
 * yourself.
 */
export function isUserExists(
  core: ManagementCore,
  request: IsUserExistsReqDto,
  options?: RequestOptions,
): ApiPromise<IsUserExistsRespDto> {
  return call(core, isUserExistsOperation, request, options);
}

/** What `getUserAccessibleApps` takes. */
export interface GetUserAccessibleAppsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserAccessibleAppsOperation: Operation<GetUserAccessibleAppsRequest, AppListRespDto> = {
  id: "getUserAccessibleApps",
  method: "GET",
  path: "/api/v3/get-user-accessible-apps",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get applications a user can access.
 *
 * Returns the applications that a user may sign in to: those open to everybody, and those the user
 * is authorized for.
 */
export function getUserAccessibleApps(
  core: ManagementCore,
  request: GetUserAccessibleAppsRequest,
  options?: RequestOptions,
): ApiPromise<AppListRespDto> {
  return call(core, getUserAccessibleAppsOperation, request, options);
}

/** What `getUserAuthorizedApps` takes. */
export interface GetUserAuthorizedAppsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserAuthorizedAppsOperation: Operation<GetUserAuthorizedAppsRequest, AppListRespDto> = {
  id: "getUserAuthorizedApps",
  method: "GET",
  path: "/api/v3/get-user-authorized-apps",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get applications a user is authorized for.
 *
 * Returns the applications that a user was authorized for, directly or through groups, roles and
 * departments. `getUserAccessibleApps` adds those that are open to everybody.
 */
export function getUserAuthorizedApps(
  core: ManagementCore,
  request: GetUserAuthorizedAppsRequest,
  options?: RequestOptions,
): ApiPromise<AppListRespDto> {
  return call(core, getUserAuthorizedAppsOperation, request, options);
}

const hasAnyRoleOperation: Operation<HasAnyRoleReqDto, HasAnyRoleRespDto> = {
  id: "hasAnyRole",
  method: "POST",
  path: "/api/v3/has-any-role",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Check whether a user has any of several roles.
 *
 * Tells whether a user has at least one of the roles, directly or through departments, groups and
 * other roles.
 */
export function hasAnyRole(
  core: ManagementCore,
  request: HasAnyRoleReqDto,
  options?: RequestOptions,
): ApiPromise<HasAnyRoleRespDto> {
  return call(core, hasAnyRoleOperation, request, options);
}

/** What `getUserLoginHistory` takes. */
export interface GetUserLoginHistoryRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * ID of the application. Without it, sign-ins to all applications are listed.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId?: string | undefined;
  /**
   * IP address that the user signed in from.
   *
   * @example "192.0.2.10"
   */
  clientIp?: string | undefined;
  /**
   * Lists sign-ins at this time or later, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1656806400000
   */
  start?: number | undefined;
  /**
   * Lists sign-ins at this time or earlier, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1656892800000
   */
  end?: number | undefined;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many items are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
}

const getUserLoginHistoryOperation: Operation<
  GetUserLoginHistoryRequest,
  UserLoginHistoryPaginatedRespDto
> = {
  id: "getUserLoginHistory",
  method: "GET",
  path: "/api/v3/get-user-login-history",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
    { name: "appId", in: inQuery },
    { name: "clientIp", in: inQuery },
    { name: "start", in: inQuery },
    { name: "end", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
};

/**
 * Get sign-ins of a user.
 *
 * Returns when, where and with what a user signed in, page by page. `appId`, `clientIp`, `start`
 * and `end` narrow the list.
 */
export function getUserLoginHistory(
  core: ManagementCore,
  request: GetUserLoginHistoryRequest,
  options?: RequestOptions,
): PagePromise<UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto> {
  return callPaged(core, getUserLoginHistoryOperation, request, options);
}

/** What `getUserLoggedinApps` takes. */
export interface GetUserLoggedinAppsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserLoggedinAppsOperation: Operation<
  GetUserLoggedinAppsRequest,
  UserLoggedInAppsListRespDto
> = {
  id: "getUserLoggedinApps",
  method: "GET",
  path: "/api/v3/get-user-loggedin-apps",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get applications a user has signed in to.
 *
 * Returns every application that a user has ever signed in to.
 */
export function getUserLoggedinApps(
  core: ManagementCore,
  request: GetUserLoggedinAppsRequest,
  options?: RequestOptions,
): ApiPromise<UserLoggedInAppsListRespDto> {
  return call(core, getUserLoggedinAppsOperation, request, options);
}

/** What `getUserLoggedinIdentities` takes. */
export interface GetUserLoggedinIdentitiesRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserLoggedinIdentitiesOperation: Operation<
  GetUserLoggedinIdentitiesRequest,
  UserLoggedInIdentitiesRespDto
> = {
  id: "getUserLoggedinIdentities",
  method: "GET",
  path: "/api/v3/get-user-logged-in-identities",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get identity sources a user has signed in with.
 *
 * Returns every outside identity source that a user has ever signed in with.
 */
export function getUserLoggedinIdentities(
  core: ManagementCore,
  request: GetUserLoggedinIdentitiesRequest,
  options?: RequestOptions,
): ApiPromise<UserLoggedInIdentitiesRespDto> {
  return call(core, getUserLoggedinIdentitiesOperation, request, options);
}

const resignUserOperation: Operation<ResignUserReqDto, ResignUserRespDto> = {
  id: "resignUser",
  method: "POST",
  path: "/api/v3/resign-user",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Mark a user as having left.
 *
 * Marks a user as having left the company: the status becomes `Resigned`, and the user can no
 * longer sign in. Nothing is deleted.
 */
export function resignUser(
  core: ManagementCore,
  request: ResignUserReqDto,
  options?: RequestOptions,
): ApiPromise<ResignUserRespDto> {
  return call(core, resignUserOperation, request, options);
}

const resignUserBatchOperation: Operation<ResignUserBatchReqDto, ResignUserRespDto> = {
  id: "resignUserBatch",
  method: "POST",
  path: "/api/v3/resign-user-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Mark users as having left in batch.
 *
 * Marks 1 to 50 users as having left the company: their status becomes `Resigned`, and they can no
 * longer sign in. Nothing is deleted.
 */
export function resignUserBatch(
  core: ManagementCore,
  request: ResignUserBatchReqDto,
  options?: RequestOptions,
): ApiPromise<ResignUserRespDto> {
  return call(core, resignUserBatchOperation, request, options);
}

/** What `getUserAuthorizedResources` takes. */
export interface GetUserAuthorizedResourcesRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Code of the permission namespace that the codes of roles and resources belong to. Without it,
   * the service looks in the namespace `default`.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Kind of the resources to list. Without it, all kinds are listed.
   *
   * @example "API"
   */
  resourceType?: ResourceType | undefined;
}

const getUserAuthorizedResourcesOperation: Operation<
  GetUserAuthorizedResourcesRequest,
  AuthorizedResourcePaginatedRespDto
> = {
  id: "getUserAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-user-authorized-resources",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
    { name: "namespace", in: inQuery },
    { name: "resourceType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get resources a user is authorized for.
 *
 * Returns every resource that a user may use or is refused, directly or through groups, roles and
 * departments, in one answer. `namespace` and `resourceType` narrow it.
 */
export function getUserAuthorizedResources(
  core: ManagementCore,
  request: GetUserAuthorizedResourcesRequest,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourcePaginatedRespDto> {
  return call(core, getUserAuthorizedResourcesOperation, request, options);
}

const checkSessionStatusOperation: Operation<CheckSessionStatusDto, CheckSessionStatusRespDto> = {
  id: "checkSessionStatus",
  method: "POST",
  path: "/api/v3/check-session-status",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Check whether a user is signed in.
 *
 * Tells whether a user has a session in an application.
 */
export function checkSessionStatus(
  core: ManagementCore,
  request: CheckSessionStatusDto,
  options?: RequestOptions,
): ApiPromise<CheckSessionStatusRespDto> {
  return call(core, checkSessionStatusOperation, request, options);
}

const importOtpOperation: Operation<ImportOtpReqDto, CommonResponseDto> = {
  id: "importOtp",
  method: "POST",
  path: "/api/v3/import-otp",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  sensitive: ["recoveryCode", "secret"],
};

/**
 * Import one-time password secrets.
 *
 * Takes over the one-time password apps that users have set up in another system, so that they need
 * not set them up again. What a user had here before is replaced.
 */
export function importOtp(
  core: ManagementCore,
  request: ImportOtpReqDto,
  options?: RequestOptions,
): ApiPromise<CommonResponseDto> {
  return call(core, importOtpOperation, request, options);
}

/** What `getOtpSecretByUser` takes. */
export interface GetOtpSecretByUserRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getOtpSecretByUserOperation: Operation<GetOtpSecretByUserRequest, GetOtpSecretRespDto> = {
  id: "getOtpSecretByUser",
  method: "GET",
  path: "/api/v3/get-otp-secret-by-user",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["secret"],
};

/**
 * Get the one-time password secret of a user.
 *
 * Returns the secret of the user's one-time password app. Whoever has it can make valid codes:
 * never log it, and never hand it on.
 */
export function getOtpSecretByUser(
  core: ManagementCore,
  request: GetOtpSecretByUserRequest,
  options?: RequestOptions,
): ApiPromise<GetOtpSecretRespDto> {
  return call(core, getOtpSecretByUserOperation, request, options);
}

const getUserPasswordCiphertextOperation: Operation<
  GetUserPasswordCiphertextDto,
  GetUserPasswordCiphertextRespDto
> = {
  id: "getUserPasswordCiphertext",
  method: "POST",
  path: "/api/v3/get-user-password-ciphertext",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  sensitive: ["ciphertext"],
};

/**
 * Get the encrypted password of a user.
 *
 * Returns the password of a user as encrypted with a key of your own, for user pools where this is
 * switched on. Made for moving users to another system.
 */
export function getUserPasswordCiphertext(
  core: ManagementCore,
  request: GetUserPasswordCiphertextDto,
  options?: RequestOptions,
): ApiPromise<GetUserPasswordCiphertextRespDto> {
  return call(core, getUserPasswordCiphertextOperation, request, options);
}

const linkIdentityOperation: Operation<LinkIdentityDto, LinkIdentityResDto> = {
  id: "linkIdentity",
  method: "POST",
  path: "/api/v3/link-identity",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Link an identity to a user.
 *
 * Lets a user sign in with an account at an outside identity source, as an administrator: the user
 * is not asked.
 */
export function linkIdentity(
  core: ManagementCore,
  request: LinkIdentityDto,
  options?: RequestOptions,
): ApiPromise<LinkIdentityResDto> {
  return call(core, linkIdentityOperation, request, options);
}

const unlinkIdentityOperation: Operation<UnlinkIdentity, UnlinkIdentityResDto> = {
  id: "unlinkIdentity",
  method: "POST",
  path: "/api/v3/unlink-identity",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Unlink identities of a user.
 *
 * Removes all of a user's accounts at one identity source, so that the user can no longer sign in
 * with them. The user and the accounts themselves stay.
 */
export function unlinkIdentity(
  core: ManagementCore,
  request: UnlinkIdentity,
  options?: RequestOptions,
): ApiPromise<UnlinkIdentityResDto> {
  return call(core, unlinkIdentityOperation, request, options);
}

const setUsersMfaStatusOperation: Operation<SetMfaStatusDto, IsSuccessRespDto> = {
  id: "setUsersMfaStatus",
  method: "POST",
  path: "/api/v3/set-mfa-status",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  sensitive: ["mfaToken"],
};

/**
 * Set the second factors of a user.
 *
 * Says which second factors (MFA) are asked for when a user signs in. Read them first with
 * `getUserMfaStatus`, whose answer has the form of `mfaTriggerData`.
 */
export function setUsersMfaStatus(
  core: ManagementCore,
  request: SetMfaStatusDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, setUsersMfaStatusOperation, request, options);
}

/** What `getUserMfaStatus` takes. */
export interface GetUserMfaStatusRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserMfaStatusOperation: Operation<GetUserMfaStatusRequest, GetMapInfoRespDto> = {
  id: "getUserMfaStatus",
  method: "GET",
  path: "/api/v3/get-mfa-status",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["mfaToken"],
};

/**
 * Get the second factors asked of a user.
 *
 * Returns which second factors (MFA) a user has set up and which are asked for at sign-in.
 */
export function getUserMfaStatus(
  core: ManagementCore,
  request: GetUserMfaStatusRequest,
  options?: RequestOptions,
): ApiPromise<GetMapInfoRespDto> {
  return call(core, getUserMfaStatusOperation, request, options);
}

/** What `getUserSyncRelations` takes. */
export interface GetUserSyncRelationsRequest {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

const getUserSyncRelationsOperation: Operation<
  GetUserSyncRelationsRequest,
  SyncRelationListRespDto
> = {
  id: "getUserSyncRelations",
  method: "GET",
  path: "/api/v3/get-user-sync-relations",
  parameters: [
    { name: "userId", in: inQuery },
    { name: "userIdType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * Get sync relations of a user.
 *
 * Returns the links between a user and the same person in outside directories that the user pool is
 * synchronised with.
 */
export function getUserSyncRelations(
  core: ManagementCore,
  request: GetUserSyncRelationsRequest,
  options?: RequestOptions,
): ApiPromise<SyncRelationListRespDto> {
  return call(core, getUserSyncRelationsOperation, request, options);
}

const deleteUserSyncRelationsOperation: Operation<DeleteUserSyncRelationReqDto, IsSuccessRespDto> =
  {
    id: "deleteUserSyncRelations",
    method: "POST",
    path: "/api/v3/delete-user-sync-relations",
    body: { kind: jsonBody },
    security: [["managementToken", "userPoolId"], ["hmacSignature"]],
    idempotent: true,
  };

/**
 * Delete sync relations of a user.
 *
 * Deletes the link between a user and an outside directory. The user stays; the next
 * synchronisation may create the link anew.
 */
export function deleteUserSyncRelations(
  core: ManagementCore,
  request: DeleteUserSyncRelationReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteUserSyncRelationsOperation, request, options);
}

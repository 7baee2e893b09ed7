/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AddDepartmentMembersReqDto } from "../models/add-department-members-req-dto.js";
import type { AddGroupMembersReqDto } from "../models/add-group-members-req-dto.js";
import type { AppListRespDto } from "../models/app-list-resp-dto.js";
import type { AssignRoleBatchDto } from "../models/assign-role-batch-dto.js";
import type { AssignRoleDto } from "../models/assign-role-dto.js";
import type { AuthorizedResourceListRespDto } from "../models/authorized-resource-list-resp-dto.js";
import type { AuthorizedResourcePaginatedRespDto } from "../models/authorized-resource-paginated-resp-dto.js";
import type { CheckRoleParamsDto } from "../models/check-role-params-dto.js";
import type { CheckSessionStatusDto } from "../models/check-session-status-dto.js";
import type { CheckSessionStatusRespDto } from "../models/check-session-status-resp-dto.js";
import type { CommonResponseDto } from "../models/common-response-dto.js";
import type { CreateAdminRoleDto } from "../models/create-admin-role-dto.js";
import type { CreateDepartmentReqDto } from "../models/create-department-req-dto.js";
import type { CreateDepartmentTreeReqDto } from "../models/create-department-tree-req-dto.js";
import type { CreateDepartmentTreeRespDto } from "../models/create-department-tree-resp-dto.js";
import type { CreateGroupBatchReqDto } from "../models/create-group-batch-req-dto.js";
import type { CreateGroupReqDto } from "../models/create-group-req-dto.js";
import type { CreateOrUpdateGroupReqDto } from "../models/create-or-update-group-req-dto.js";
import type { CreateOrUpdateGroupRespDto } from "../models/create-or-update-group-resp-dto.js";
import type { CreateOrganizationReqDto } from "../models/create-organization-req-dto.js";
import type { CreateRoleDto } from "../models/create-role-dto.js";
import type { CreateRolesBatch } from "../models/create-roles-batch.js";
import type { CreateUserBatchReqDto } from "../models/create-user-batch-req-dto.js";
import type { CreateUserReqDto } from "../models/create-user-req-dto.js";
import type { DeleteAdminRoleDto } from "../models/delete-admin-role-dto.js";
import type { DeleteDepartmentReqDto } from "../models/delete-department-req-dto.js";
import type { DeleteDepartmentSyncRelationReqDto } from "../models/delete-department-sync-relation-req-dto.js";
import type { DeleteGroupsReqDto } from "../models/delete-groups-req-dto.js";
import type { DeleteOrganizationReqDto } from "../models/delete-organization-req-dto.js";
import type { DeleteRoleBatchDto } from "../models/delete-role-batch-dto.js";
import type { DeleteRoleDto } from "../models/delete-role-dto.js";
import type { DeleteUserSyncRelationReqDto } from "../models/delete-user-sync-relation-req-dto.js";
import type { DeleteUsersBatchDto } from "../models/delete-users-batch-dto.js";
import type { DepartmentDto } from "../models/department-dto.js";
import type { DepartmentListRespDto } from "../models/department-list-resp-dto.js";
import type { DepartmentPaginatedRespDto } from "../models/department-paginated-resp-dto.js";
import type { DepartmentSingleRespDto } from "../models/department-single-resp-dto.js";
import type { GetMapInfoRespDto } from "../models/get-map-info-resp-dto.js";
import type { GetOtpSecretRespDto } from "../models/get-otp-secret-resp-dto.js";
import type { GetUserPasswordCiphertextDto } from "../models/get-user-password-ciphertext-dto.js";
import type { GetUserPasswordCiphertextRespDto } from "../models/get-user-password-ciphertext-resp-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { GroupSingleRespDto } from "../models/group-single-resp-dto.js";
import type { HasAnyRoleReqDto } from "../models/has-any-role-req-dto.js";
import type { HasAnyRoleRespDto } from "../models/has-any-role-resp-dto.js";
import type { IdentityListRespDto } from "../models/identity-list-resp-dto.js";
import type { ImportOtpReqDto } from "../models/import-otp-req-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { IsUserExistsReqDto } from "../models/is-user-exists-req-dto.js";
import type { IsUserExistsRespDto } from "../models/is-user-exists-resp-dto.js";
import type { IsUserInDepartmentRespDto } from "../models/is-user-in-department-resp-dto.js";
import type { KickUsersDto } from "../models/kick-users-dto.js";
import type { LinkIdentityDto } from "../models/link-identity-dto.js";
import type { LinkIdentityResDto } from "../models/link-identity-res-dto.js";
import type { ListArchivedUsersRespDto } from "../models/list-archived-users-resp-dto.js";
import type { ListArchivedUsersSingleRespDto } from "../models/list-archived-users-single-resp-dto.js";
import type { ListUsersRequestDto } from "../models/list-users-request-dto.js";
import type { Node } from "../models/node.js";
import type { OrganizationDto } from "../models/organization-dto.js";
import type { OrganizationListRespDto } from "../models/organization-list-resp-dto.js";
import type { OrganizationPaginatedRespDto } from "../models/organization-paginated-resp-dto.js";
import type { OrganizationSingleRespDto } from "../models/organization-single-resp-dto.js";
import type { PrincipalAuthenticationInfoPaginatedRespDto } from "../models/principal-authentication-info-paginated-resp-dto.js";
import type { RemoveDepartmentMembersReqDto } from "../models/remove-department-members-req-dto.js";
import type { RemoveGroupMembersReqDto } from "../models/remove-group-members-req-dto.js";
import type { ResGroupDto } from "../models/res-group-dto.js";
import type { ResetUserPrincipalAuthenticationInfoDto } from "../models/reset-user-principal-authentication-info-dto.js";
import type { ResignUserBatchReqDto } from "../models/resign-user-batch-req-dto.js";
import type { ResignUserReqDto } from "../models/resign-user-req-dto.js";
import type { ResignUserRespDto } from "../models/resign-user-resp-dto.js";
import type { RevokeRoleBatchDto } from "../models/revoke-role-batch-dto.js";
import type { RevokeRoleDto } from "../models/revoke-role-dto.js";
import type { RoleAuthorizedResourcePaginatedRespDto } from "../models/role-authorized-resource-paginated-resp-dto.js";
import type { RoleCheckParamsRespDto } from "../models/role-check-params-resp-dto.js";
import type { RoleDepartmentListPaginatedRespDto } from "../models/role-department-list-paginated-resp-dto.js";
import type { RoleDepartmentRespDto } from "../models/role-department-resp-dto.js";
import type { RoleDto } from "../models/role-dto.js";
import type { RoleListPageRespDto } from "../models/role-list-page-resp-dto.js";
import type { RolePaginatedRespDto } from "../models/role-paginated-resp-dto.js";
import type { RolePermissionListDto } from "../models/role-permission-list-dto.js";
import type { RoleSingleRespDto } from "../models/role-single-resp-dto.js";
import type { SearchDepartmentsListReqDto } from "../models/search-departments-list-req-dto.js";
import type { SearchDepartmentsReqDto } from "../models/search-departments-req-dto.js";
import type { SetMfaStatusDto } from "../models/set-mfa-status-dto.js";
import type { SetUserDepartmentsDto } from "../models/set-user-departments-dto.js";
import type { SyncRelationListRespDto } from "../models/sync-relation-list-resp-dto.js";
import type { UnlinkIdentityResDto } from "../models/unlink-identity-res-dto.js";
import type { UnlinkIdentity } from "../models/unlink-identity.js";
import type { UpdateDepartmentReqDto } from "../models/update-department-req-dto.js";
import type { UpdateDepartmentStatusReqDto } from "../models/update-department-status-req-dto.js";
import type { UpdateGroupReqDto } from "../models/update-group-req-dto.js";
import type { UpdateOrganizationReqDto } from "../models/update-organization-req-dto.js";
import type { UpdateOrganizationStatusReqDto } from "../models/update-organization-status-req-dto.js";
import type { UpdateRoleDto } from "../models/update-role-dto.js";
import type { UpdateUserBatchReqDto } from "../models/update-user-batch-req-dto.js";
import type { UpdateUserReqDto } from "../models/update-user-req-dto.js";
import type { UserDepartmentPaginatedRespDto } from "../models/user-department-paginated-resp-dto.js";
import type { UserDepartmentRespDto } from "../models/user-department-resp-dto.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserFieldDecryptReqDto } from "../models/user-field-decrypt-req-dto.js";
import type { UserFieldDecryptRespDto } from "../models/user-field-decrypt-resp-dto.js";
import type { UserIdListRespDto } from "../models/user-id-list-resp-dto.js";
import type { UserListRespDto } from "../models/user-list-resp-dto.js";
import type { UserLoggedInAppsListRespDto } from "../models/user-logged-in-apps-list-resp-dto.js";
import type { UserLoggedInIdentitiesRespDto } from "../models/user-logged-in-identities-resp-dto.js";
import type { UserLoginHistoryDto } from "../models/user-login-history-dto.js";
import type { UserLoginHistoryPaginatedRespDto } from "../models/user-login-history-paginated-resp-dto.js";
import type { UserMfaSingleRespDto } from "../models/user-mfa-single-resp-dto.js";
import type { UserPaginatedRespDto } from "../models/user-paginated-resp-dto.js";
import type { UserSingleRespDto } from "../models/user-single-resp-dto.js";
import {
  allFeatures,
  callPath,
  derive,
  type AllFeatures,
  type ApiPromise,
  type PagePromise,
  type RawRequest,
  type RequestOptions,
} from "../runtime/index.js";
import { ManagementCore, type ManagementClientOptions } from "./core.js";
import type {
  GetAllDepartmentsRequest,
  GetDepartmentByIdRequest,
  GetDepartmentRequest,
  GetDepartmentSyncRelationsRequest,
  GetOrganizationRequest,
  GetOrganizationsBatchRequest,
  GetParentDepartmentRequest,
  IsUserInDepartmentRequest,
  ListChildrenDepartmentsRequest,
  ListDepartmentMemberIdsRequest,
  ListDepartmentMembersRequest,
  ListOrganizationsRequest,
  SearchDepartmentMembersRequest,
  SearchOrganizationsRequest,
} from "./organizations.js";
import * as organizations from "./organizations.js";
import type {
  GetRoleAuthorizedResourcesRequest,
  GetRoleRequest,
  ListRoleAssignmentsRequest,
  ListRoleDepartmentsRequest,
  ListRoleMembersRequest,
  ListRolesRequest,
} from "./roles.js";
import * as roles from "./roles.js";
import type {
  GetAllGroupsRequest,
  GetGroupAuthorizedResourcesRequest,
  GetGroupRequest,
  ListGroupMembersRequest,
  ListGroupsRequest,
} from "./user-groups.js";
import * as userGroups from "./user-groups.js";
import type {
  GetOtpSecretByUserRequest,
  GetUserAccessibleAppsRequest,
  GetUserAuthorizedAppsRequest,
  GetUserAuthorizedResourcesRequest,
  GetUserBatchRequest,
  GetUserDepartmentsRequest,
  GetUserGroupsRequest,
  GetUserIdentitiesRequest,
  GetUserLoggedinAppsRequest,
  GetUserLoggedinIdentitiesRequest,
  GetUserLoginHistoryRequest,
  GetUserMfaInfoRequest,
  GetUserMfaStatusRequest,
  GetUserPrincipalAuthenticationInfoRequest,
  GetUserRequest,
  GetUserRolesRequest,
  GetUserSyncRelationsRequest,
  ListArchivedUsersRequest,
  ListUsersLegacyRequest,
} from "./users.js";
import * as users from "./users.js";

/**
 * GenAuth Management API
 *
 * Administers the users and groups of a user pool.
 *
 * Lets a program act as an administrator of a user pool. It is meant for servers: whoever has the
 * access key can read and change every user of the pool.
 */
export class ManagementClient extends ManagementCore<AllFeatures> {
  constructor(options?: ManagementClientOptions) {
    super(options, allFeatures(["GENAUTH", "AUTHING"]));
  }

  /**
   * A client that differs from this one in `options` only. Both share the token that was bought,
   * unless host or credentials differ.
   */
  withOptions(options: Partial<ManagementClientOptions>): this {
    return derive(this, options);
  }

  /**
   * Sends what the description does not know yet, with all credentials of this client, and gives
   * back the JSON that comes. `path` begins with a slash and stands below the host.
   */
  request<Result = unknown>(
    method: string,
    path: string,
    request?: RawRequest,
  ): ApiPromise<Result> {
    return callPath(this, method, path, request);
  }

  /**
   * Get a group.
   *
   * Returns one user group by its `code`. Use `listGroupMembers` for its users, and `listGroups`
   * when the code is not known.
   */
  getGroup(request: GetGroupRequest, options?: RequestOptions): ApiPromise<GroupSingleRespDto> {
    return userGroups.getGroup(this, request, options);
  }

  /**
   * List groups.
   *
   * Returns the user groups of the user pool, page by page. `keywords` narrows the list.
   */
  listGroups(
    request: ListGroupsRequest = {},
    options?: RequestOptions,
  ): PagePromise<GroupPaginatedRespDto, ResGroupDto> {
    return userGroups.listGroups(this, request, options);
  }

  /**
   * Get all groups.
   *
   * Returns every user group of the user pool in one answer. Where there may be many, `listGroups`
   * returns them page by page.
   */
  getAllGroups(
    request: GetAllGroupsRequest = {},
    options?: RequestOptions,
  ): ApiPromise<GroupListRespDto> {
    return userGroups.getAllGroups(this, request, options);
  }

  /**
   * Create a group.
   *
   * Adds a user group to the user pool. Its `code` must be a plain English identifier that no other
   * group of the user pool has. The group starts without members: add them with `addGroupMembers`.
   *
   * `createGroupsBatch` creates up to 50 groups in one call; `createOrUpdateGroup` does not mind a
   * group that is already there.
   */
  createGroup(
    request: CreateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<GroupSingleRespDto> {
    return userGroups.createGroup(this, request, options);
  }

  /**
   * Create or update a group.
   *
   * Makes sure that a user group exists as described: creates it when no group of the user pool has
   * its `code`, and otherwise gives the existing group the name, description and type of the
   * request. Made for programs that copy groups from elsewhere and may run again at any time.
   *
   * The members of an existing group stay as they are.
   */
  createOrUpdateGroup(
    request: CreateOrUpdateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<CreateOrUpdateGroupRespDto> {
    return userGroups.createOrUpdateGroup(this, request, options);
  }

  /**
   * Create groups in batch.
   *
   * Adds 1 to 50 user groups to the user pool in one call. The `code` of a group must be a plain
   * English identifier that no other group of the user pool has.
   *
   * The groups start without members. The service does not say whether the other groups are created
   * when one of them is refused: list the groups before you repeat the call.
   */
  createGroupsBatch(
    request: CreateGroupBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<GroupListRespDto> {
    return userGroups.createGroupsBatch(this, request, options);
  }

  /**
   * Update a group.
   *
   * Changes the name, description, code or custom fields of a user group. Fields that the request
   * leaves out stay as they are; `description` is always needed. To rename the code, send the
   * present one as `code` and the future one as `newCode`: from then on only the new one finds the
   * group.
   */
  updateGroup(
    request: UpdateGroupReqDto,
    options?: RequestOptions,
  ): ApiPromise<GroupSingleRespDto> {
    return userGroups.updateGroup(this, request, options);
  }

  /**
   * Delete groups in batch.
   *
   * Deletes 1 to 50 user groups by their codes. The users who belong to them are not deleted; what
   * the groups were authorized for no longer reaches these users.
   *
   * The service does not say what happens to the other groups when one of the codes does not exist:
   * list the groups before you repeat the call.
   */
  deleteGroupsBatch(
    request: DeleteGroupsReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return userGroups.deleteGroupsBatch(this, request, options);
  }

  /**
   * Add members to a group.
   *
   * Puts 1 to 50 users into a user group, by their user IDs. The users get what the group is
   * authorized for. A user can belong to several groups.
   */
  addGroupMembers(
    request: AddGroupMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return userGroups.addGroupMembers(this, request, options);
  }

  /**
   * Remove members from a group in batch.
   *
   * Takes 1 to 50 users out of a user group, by their user IDs. The users themselves stay, without
   * what only this group authorized them for.
   */
  removeGroupMembers(
    request: RemoveGroupMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return userGroups.removeGroupMembers(this, request, options);
  }

  /**
   * List the members of a group.
   *
   * Returns the users who belong to a user group, page by page.
   */
  listGroupMembers(
    request: ListGroupMembersRequest,
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return userGroups.listGroupMembers(this, request, options);
  }

  /**
   * List resources a group is authorized for.
   *
   * Returns the resources that a user group may use or is refused, with the actions that each grant
   * covers. `namespace` and `resourceType` narrow the answer.
   */
  getGroupAuthorizedResources(
    request: GetGroupAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): ApiPromise<AuthorizedResourceListRespDto> {
    return userGroups.getGroupAuthorizedResources(this, request, options);
  }

  /**
   * Create users in batch.
   *
   * Adds 1 to 50 users to the user pool in one call. Every user needs at least one of `email`,
   * `phone` and `username`. No other user of the user pool may have the same value in one of these
   * three or in `externalId`.
   *
   * The call acts with the rights of an administrator, so no verification codes are asked for. The
   * new users are told about their accounts only when `options.sendNotification` says so. The
   * service does not say whether the other users are created when one of them is refused: look the
   * users up before you repeat the call.
   */
  createUsersBatch(
    request: CreateUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<UserListRespDto> {
    return users.createUsersBatch(this, request, options);
  }

  /**
   * Update users in batch.
   *
   * Changes several users in one call, each with values of its own. Only the fields that are
   * present are changed. No other user of the user pool may have the same `email`, `phone`,
   * `username` or `externalId`.
   *
   * The call acts with the rights of an administrator, so no verification codes are asked for. The
   * service does not say whether the other users are changed when one of them is refused: read the
   * users again before you repeat the call.
   */
  updateUserBatch(
    request: UpdateUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<UserListRespDto> {
    return users.updateUserBatch(this, request, options);
  }

  /**
   * Get users in batch.
   *
   * Reads 1 to 50 users by their IDs. `userIdType` says what kind of ID is used, the same for all
   * of them: the users' own IDs, email addresses, phone numbers and so on. Custom data, accounts at
   * identity sources, departments and tenants are included only when asked for.
   *
   * The service does not say what happens to an ID that belongs to no user. Match the users of the
   * answer by ID rather than by position.
   */
  getUserBatch(
    request: GetUserBatchRequest,
    options?: RequestOptions,
  ): ApiPromise<UserListRespDto> {
    return users.getUserBatch(this, request, options);
  }

  /**
   * List users, the old way.
   *
   * Returns the users of the user pool, page by page. Use `listUsers` instead, which searches,
   * filters and sorts.
   *
   * @deprecated
   */
  listUsersLegacy(
    request: ListUsersLegacyRequest = {},
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return users.listUsersLegacy(this, request, options);
  }

  /**
   * List users.
   *
   * Returns the users of the user pool that match a text and meet all of the given conditions,
   * sorted, page by page. Without any of these it lists every user.
   */
  listUsers(
    request: ListUsersRequestDto,
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return users.listUsers(this, request, options);
  }

  /**
   * Get a user.
   *
   * Returns one user. `userIdType` says which kind of ID is given, so that a user can be found by
   * email address, phone number, user name or an ID of your own too. Use `getUserBatch` for several
   * users and `isUserExists` to ask only whether there is one.
   */
  getUser(request: GetUserRequest, options?: RequestOptions): ApiPromise<UserSingleRespDto> {
    return users.getUser(this, request, options);
  }

  /**
   * Decrypt fields of users.
   *
   * Decrypts values of fields that the user pool stores encrypted. The private key travels in the
   * request: call this from a server only, and consider decrypting on your own side.
   */
  userFieldDecrypt(
    request: UserFieldDecryptReqDto,
    options?: RequestOptions,
  ): ApiPromise<UserFieldDecryptRespDto> {
    return users.userFieldDecrypt(this, request, options);
  }

  /**
   * Create a user.
   *
   * Adds a user to the user pool, as an administrator: no verification code is asked for. At least
   * one of `email`, `phone` and `username` is needed; these and `externalId` are unique in the user
   * pool.
   *
   * `createUsersBatch` creates up to 50 users in one call.
   */
  createUser(request: CreateUserReqDto, options?: RequestOptions): ApiPromise<UserSingleRespDto> {
    return users.createUser(this, request, options);
  }

  /**
   * Update a user.
   *
   * Changes a user, as an administrator: no verification code is asked for. Fields that the request
   * leaves out stay as they are. `email`, `phone`, `username` and `externalId` stay unique in the
   * user pool.
   */
  updateUser(request: UpdateUserReqDto, options?: RequestOptions): ApiPromise<UserSingleRespDto> {
    return users.updateUser(this, request, options);
  }

  /**
   * Delete users in batch.
   *
   * Deletes 1 to 50 users, with everything that belongs to them. This cannot be undone; to keep a
   * user and end the access, use `resignUser` or change `status` with `updateUser`.
   */
  deleteUsersBatch(
    request: DeleteUsersBatchDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return users.deleteUsersBatch(this, request, options);
  }

  /**
   * Get identities of a user.
   *
   * Returns the user's accounts at outside identity sources, such as WeChat or a company directory,
   * that the user can sign in with.
   */
  getUserIdentities(
    request: GetUserIdentitiesRequest,
    options?: RequestOptions,
  ): ApiPromise<IdentityListRespDto> {
    return users.getUserIdentities(this, request, options);
  }

  /**
   * Get roles of a user.
   *
   * Returns every role that a user has, directly or through departments, groups and other roles, in
   * one answer.
   */
  getUserRoles(
    request: GetUserRolesRequest,
    options?: RequestOptions,
  ): ApiPromise<RolePaginatedRespDto> {
    return users.getUserRoles(this, request, options);
  }

  /**
   * Get the real-name verification of a user.
   *
   * Returns the checks that tie a user to a person or an organization in the real world.
   */
  getUserPrincipalAuthenticationInfo(
    request: GetUserPrincipalAuthenticationInfoRequest,
    options?: RequestOptions,
  ): ApiPromise<PrincipalAuthenticationInfoPaginatedRespDto> {
    return users.getUserPrincipalAuthenticationInfo(this, request, options);
  }

  /**
   * Delete the real-name verification of a user.
   *
   * Deletes what ties a user to a person or an organization in the real world. The user can go
   * through the check again.
   */
  resetUserPrincipalAuthenticationInfo(
    request: ResetUserPrincipalAuthenticationInfoDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return users.resetUserPrincipalAuthenticationInfo(this, request, options);
  }

  /**
   * Get departments of a user.
   *
   * Returns the departments that a user belongs to, page by page, with whether the user leads them
   * and which is the main one.
   */
  getUserDepartments(
    request: GetUserDepartmentsRequest,
    options?: RequestOptions,
  ): PagePromise<UserDepartmentPaginatedRespDto, UserDepartmentRespDto> {
    return users.getUserDepartments(this, request, options);
  }

  /**
   * Set departments of a user.
   *
   * Makes a user belong to exactly the departments of the request: departments that are not in the
   * list lose the user. To add one department, use `addDepartmentMembers`.
   */
  setUserDepartments(
    request: SetUserDepartmentsDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return users.setUserDepartments(this, request, options);
  }

  /**
   * Get groups of a user.
   *
   * Returns every user group that a user belongs to, in one answer.
   */
  getUserGroups(
    request: GetUserGroupsRequest,
    options?: RequestOptions,
  ): ApiPromise<GroupPaginatedRespDto> {
    return users.getUserGroups(this, request, options);
  }

  /**
   * Get second factors of a user.
   *
   * Tells which second factors (MFA) a user has set up. Whether they are asked for is
   * `getUserMfaStatus`.
   */
  getUserMfaInfo(
    request: GetUserMfaInfoRequest,
    options?: RequestOptions,
  ): ApiPromise<UserMfaSingleRespDto> {
    return users.getUserMfaInfo(this, request, options);
  }

  /**
   * List archived users.
   *
   * Returns the users that were archived, page by page: only their IDs and when it happened.
   */
  listArchivedUsers(
    request: ListArchivedUsersRequest = {},
    options?: RequestOptions,
  ): PagePromise<ListArchivedUsersSingleRespDto, ListArchivedUsersRespDto> {
    return users.listArchivedUsers(this, request, options);
  }

  /**
   * Sign a user out.
   *
   * Ends the sessions of a user in 1 to 50 applications. The user can sign in again; to prevent
   * that, change `status` with `updateUser`.
   */
  kickUsers(request: KickUsersDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return users.kickUsers(this, request, options);
  }

  /**
   * Check whether a user exists.
   *
   * Tells whether the user pool has a user with this user name, email address, phone number or ID
   * of yours. Somebody may create the user a moment later, so be ready for a conflict when you
   * create it yourself.
   */
  isUserExists(
    request: IsUserExistsReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsUserExistsRespDto> {
    return users.isUserExists(this, request, options);
  }

  /**
   * Get applications a user can access.
   *
   * Returns the applications that a user may sign in to: those open to everybody, and those the
   * user is authorized for.
   */
  getUserAccessibleApps(
    request: GetUserAccessibleAppsRequest,
    options?: RequestOptions,
  ): ApiPromise<AppListRespDto> {
    return users.getUserAccessibleApps(this, request, options);
  }

  /**
   * Get applications a user is authorized for.
   *
   * Returns the applications that a user was authorized for, directly or through groups, roles and
   * departments. `getUserAccessibleApps` adds those that are open to everybody.
   */
  getUserAuthorizedApps(
    request: GetUserAuthorizedAppsRequest,
    options?: RequestOptions,
  ): ApiPromise<AppListRespDto> {
    return users.getUserAuthorizedApps(this, request, options);
  }

  /**
   * Check whether a user has any of several roles.
   *
   * Tells whether a user has at least one of the roles, directly or through departments, groups and
   * other roles.
   */
  hasAnyRole(request: HasAnyRoleReqDto, options?: RequestOptions): ApiPromise<HasAnyRoleRespDto> {
    return users.hasAnyRole(this, request, options);
  }

  /**
   * Get sign-ins of a user.
   *
   * Returns when, where and with what a user signed in, page by page. `appId`, `clientIp`, `start`
   * and `end` narrow the list.
   */
  getUserLoginHistory(
    request: GetUserLoginHistoryRequest,
    options?: RequestOptions,
  ): PagePromise<UserLoginHistoryPaginatedRespDto, UserLoginHistoryDto> {
    return users.getUserLoginHistory(this, request, options);
  }

  /**
   * Get applications a user has signed in to.
   *
   * Returns every application that a user has ever signed in to.
   */
  getUserLoggedinApps(
    request: GetUserLoggedinAppsRequest,
    options?: RequestOptions,
  ): ApiPromise<UserLoggedInAppsListRespDto> {
    return users.getUserLoggedinApps(this, request, options);
  }

  /**
   * Get identity sources a user has signed in with.
   *
   * Returns every outside identity source that a user has ever signed in with.
   */
  getUserLoggedinIdentities(
    request: GetUserLoggedinIdentitiesRequest,
    options?: RequestOptions,
  ): ApiPromise<UserLoggedInIdentitiesRespDto> {
    return users.getUserLoggedinIdentities(this, request, options);
  }

  /**
   * Mark a user as having left.
   *
   * Marks a user as having left the company: the status becomes `Resigned`, and the user can no
   * longer sign in. Nothing is deleted.
   */
  resignUser(request: ResignUserReqDto, options?: RequestOptions): ApiPromise<ResignUserRespDto> {
    return users.resignUser(this, request, options);
  }

  /**
   * Mark users as having left in batch.
   *
   * Marks 1 to 50 users as having left the company: their status becomes `Resigned`, and they can
   * no longer sign in. Nothing is deleted.
   */
  resignUserBatch(
    request: ResignUserBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<ResignUserRespDto> {
    return users.resignUserBatch(this, request, options);
  }

  /**
   * Get resources a user is authorized for.
   *
   * Returns every resource that a user may use or is refused, directly or through groups, roles and
   * departments, in one answer. `namespace` and `resourceType` narrow it.
   */
  getUserAuthorizedResources(
    request: GetUserAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): ApiPromise<AuthorizedResourcePaginatedRespDto> {
    return users.getUserAuthorizedResources(this, request, options);
  }

  /**
   * Check whether a user is signed in.
   *
   * Tells whether a user has a session in an application.
   */
  checkSessionStatus(
    request: CheckSessionStatusDto,
    options?: RequestOptions,
  ): ApiPromise<CheckSessionStatusRespDto> {
    return users.checkSessionStatus(this, request, options);
  }

  /**
   * Import one-time password secrets.
   *
   * Takes over the one-time password apps that users have set up in another system, so that they
   * need not set them up again. What a user had here before is replaced.
   */
  importOtp(request: ImportOtpReqDto, options?: RequestOptions): ApiPromise<CommonResponseDto> {
    return users.importOtp(this, request, options);
  }

  /**
   * Get the one-time password secret of a user.
   *
   * Returns the secret of the user's one-time password app. Whoever has it can make valid codes:
   * never log it, and never hand it on.
   */
  getOtpSecretByUser(
    request: GetOtpSecretByUserRequest,
    options?: RequestOptions,
  ): ApiPromise<GetOtpSecretRespDto> {
    return users.getOtpSecretByUser(this, request, options);
  }

  /**
   * Get the encrypted password of a user.
   *
   * Returns the password of a user as encrypted with a key of your own, for user pools where this
   * is switched on. Made for moving users to another system.
   */
  getUserPasswordCiphertext(
    request: GetUserPasswordCiphertextDto,
    options?: RequestOptions,
  ): ApiPromise<GetUserPasswordCiphertextRespDto> {
    return users.getUserPasswordCiphertext(this, request, options);
  }

  /**
   * Link an identity to a user.
   *
   * Lets a user sign in with an account at an outside identity source, as an administrator: the
   * user is not asked.
   */
  linkIdentity(request: LinkIdentityDto, options?: RequestOptions): ApiPromise<LinkIdentityResDto> {
    return users.linkIdentity(this, request, options);
  }

  /**
   * Unlink identities of a user.
   *
   * Removes all of a user's accounts at one identity source, so that the user can no longer sign in
   * with them. The user and the accounts themselves stay.
   */
  unlinkIdentity(
    request: UnlinkIdentity,
    options?: RequestOptions,
  ): ApiPromise<UnlinkIdentityResDto> {
    return users.unlinkIdentity(this, request, options);
  }

  /**
   * Set the second factors of a user.
   *
   * Says which second factors (MFA) are asked for when a user signs in. Read them first with
   * `getUserMfaStatus`, whose answer has the form of `mfaTriggerData`.
   */
  setUsersMfaStatus(
    request: SetMfaStatusDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return users.setUsersMfaStatus(this, request, options);
  }

  /**
   * Get the second factors asked of a user.
   *
   * Returns which second factors (MFA) a user has set up and which are asked for at sign-in.
   */
  getUserMfaStatus(
    request: GetUserMfaStatusRequest,
    options?: RequestOptions,
  ): ApiPromise<GetMapInfoRespDto> {
    return users.getUserMfaStatus(this, request, options);
  }

  /**
   * Get sync relations of a user.
   *
   * Returns the links between a user and the same person in outside directories that the user pool
   * is synchronised with.
   */
  getUserSyncRelations(
    request: GetUserSyncRelationsRequest,
    options?: RequestOptions,
  ): ApiPromise<SyncRelationListRespDto> {
    return users.getUserSyncRelations(this, request, options);
  }

  /**
   * Delete sync relations of a user.
   *
   * Deletes the link between a user and an outside directory. The user stays; the next
   * synchronisation may create the link anew.
   */
  deleteUserSyncRelations(
    request: DeleteUserSyncRelationReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return users.deleteUserSyncRelations(this, request, options);
  }

  /**
   * Assign a role.
   *
   * Gives one role to 1 to 50 users, user groups, departments, or everybody who has another role.
   * With `enableTime` and `endTime` the role is theirs for a time only.
   *
   * Use `assignRoleBatch` to give several roles at once.
   */
  assignRole(request: AssignRoleDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return roles.assignRole(this, request, options);
  }

  /**
   * Assign roles in batch.
   *
   * Gives every one of 1 to 10 roles to every one of 1 to 10 targets, so that up to 100 assignments
   * are made in one call. The service does not say what happens to the others when one of them is
   * refused.
   */
  assignRoleBatch(
    request: AssignRoleBatchDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return roles.assignRoleBatch(this, request, options);
  }

  /**
   * Revoke a role.
   *
   * Takes one role away from 1 to 50 targets. Somebody who also has the role in another way, such
   * as through a department, keeps it.
   */
  revokeRole(request: RevokeRoleDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return roles.revokeRole(this, request, options);
  }

  /**
   * Revoke roles in batch.
   *
   * Takes every one of 1 to 10 roles away from every one of 1 to 50 targets. Somebody who also has
   * one of the roles in another way, such as through a department, keeps it.
   */
  revokeRoleBatch(
    request: RevokeRoleBatchDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return roles.revokeRoleBatch(this, request, options);
  }

  /**
   * Get a role.
   *
   * Returns one role by its `code`. Codes are unique in a permission namespace, so name the
   * namespace too where it is not `default`.
   */
  getRole(request: GetRoleRequest, options?: RequestOptions): ApiPromise<RoleSingleRespDto> {
    return roles.getRole(this, request, options);
  }

  /**
   * List resources a role is authorized for.
   *
   * Returns every resource that a role may use, with the allowed actions. `resourceType` narrows
   * the answer. All resources are returned in one answer, although it has the form of a page.
   */
  getRoleAuthorizedResources(
    request: GetRoleAuthorizedResourcesRequest,
    options?: RequestOptions,
  ): ApiPromise<RoleAuthorizedResourcePaginatedRespDto> {
    return roles.getRoleAuthorizedResources(this, request, options);
  }

  /**
   * List the members of a role.
   *
   * Returns the users who have a role, page by page.
   */
  listRoleMembers(
    request: ListRoleMembersRequest,
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return roles.listRoleMembers(this, request, options);
  }

  /**
   * List the departments of a role.
   *
   * Returns the departments that a role is assigned to, page by page. Their members have the role
   * without being assigned it one by one.
   */
  listRoleDepartments(
    request: ListRoleDepartmentsRequest,
    options?: RequestOptions,
  ): PagePromise<RoleDepartmentListPaginatedRespDto, RoleDepartmentRespDto> {
    return roles.listRoleDepartments(this, request, options);
  }

  /**
   * Create a role.
   *
   * Adds a role to a permission namespace. The role allows nothing until permissions are granted to
   * it, and nobody has it until it is assigned: see `assignRole`.
   */
  createRole(request: CreateRoleDto, options?: RequestOptions): ApiPromise<RoleSingleRespDto> {
    return roles.createRole(this, request, options);
  }

  /**
   * List roles.
   *
   * Returns the roles of a permission namespace, page by page. `keywords` narrows the list.
   */
  listRoles(
    request: ListRolesRequest = {},
    options?: RequestOptions,
  ): PagePromise<RolePaginatedRespDto, RoleDto> {
    return roles.listRoles(this, request, options);
  }

  /**
   * Delete roles in batch.
   *
   * Deletes 1 to 50 roles of one permission namespace, with their assignments and permissions. Use
   * `deleteRoles` for roles of several namespaces.
   */
  deleteRolesBatch(request: DeleteRoleDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return roles.deleteRolesBatch(this, request, options);
  }

  /**
   * Create roles in batch.
   *
   * Adds 1 to 50 roles in one call, of one permission namespace or several. The service does not
   * say whether the others are created when one of them is refused: list the roles before you
   * repeat the call.
   */
  createRolesBatch(
    request: CreateRolesBatch,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return roles.createRolesBatch(this, request, options);
  }

  /**
   * Update a role.
   *
   * Changes the code, name, description or time limit of a role. Code and name are always needed,
   * even when they stay. Assignments and permissions stay with the role when its code changes.
   */
  updateRole(request: UpdateRoleDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return roles.updateRole(this, request, options);
  }

  /**
   * Delete roles of several namespaces.
   *
   * Deletes 1 to 50 roles, each named with its permission namespace, with their assignments and
   * permissions. Where all are of one namespace, `deleteRolesBatch` takes only their codes.
   */
  deleteRoles(request: DeleteRoleBatchDto, options?: RequestOptions): ApiPromise<IsSuccessRespDto> {
    return roles.deleteRoles(this, request, options);
  }

  /**
   * Check a role code or name.
   *
   * Tells whether a role with this code and name could be created: neither may belong to another
   * role of the permission namespace. Changes nothing. Somebody else may take the code before you
   * create the role, so be ready for a conflict there too.
   */
  checkParamsNamespace(
    request: CheckRoleParamsDto,
    options?: RequestOptions,
  ): ApiPromise<RoleCheckParamsRespDto> {
    return roles.checkParamsNamespace(this, request, options);
  }

  /**
   * List role assignments.
   *
   * Returns the assignments of a role, page by page: to users, to departments, or to both as
   * `targetType` says.
   */
  listRoleAssignments(
    request: ListRoleAssignmentsRequest,
    options?: RequestOptions,
  ): PagePromise<RoleListPageRespDto, RolePermissionListDto> {
    return roles.listRoleAssignments(this, request, options);
  }

  /**
   * Create an administrator role.
   *
   * Adds a role for administrators of the user pool itself: people who work in the console. What
   * the role may do there is set in the console.
   */
  createAdminRole(
    request: CreateAdminRoleDto,
    options?: RequestOptions,
  ): ApiPromise<RoleCheckParamsRespDto> {
    return roles.createAdminRole(this, request, options);
  }

  /**
   * Delete administrator roles.
   *
   * Deletes 1 to 50 administrator roles that were made with `createAdminRole`. The roles that come
   * with GenAuth cannot be deleted.
   */
  deleteAdminRolesBatch(
    request: DeleteAdminRoleDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return roles.deleteAdminRolesBatch(this, request, options);
  }

  /**
   * Get an organization.
   *
   * Returns one organization by its code. Its departments are read with `listChildrenDepartments`
   * or `getAllDepartments`.
   */
  getOrganization(
    request: GetOrganizationRequest,
    options?: RequestOptions,
  ): ApiPromise<OrganizationSingleRespDto> {
    return organizations.getOrganization(this, request, options);
  }

  /**
   * Get organizations in batch.
   *
   * Returns several organizations by their codes in one call.
   */
  getOrganizationsBatch(
    request: GetOrganizationsBatchRequest,
    options?: RequestOptions,
  ): ApiPromise<OrganizationListRespDto> {
    return organizations.getOrganizationsBatch(this, request, options);
  }

  /**
   * List organizations.
   *
   * Returns the organizations of the user pool, or of one tenant, page by page.
   */
  listOrganizations(
    request: ListOrganizationsRequest = {},
    options?: RequestOptions,
  ): PagePromise<OrganizationPaginatedRespDto, OrganizationDto> {
    return organizations.listOrganizations(this, request, options);
  }

  /**
   * Create an organization.
   *
   * Adds an organization to the user pool, with one department at its top that has the same name.
   * Departments are added below it with `createDepartment`, users with `addDepartmentMembers`.
   */
  createOrganization(
    request: CreateOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<OrganizationSingleRespDto> {
    return organizations.createOrganization(this, request, options);
  }

  /**
   * Update an organization.
   *
   * Changes an organization. Fields that the request leaves out stay as they are. After
   * `organizationNewCode`, only the new code finds the organization.
   */
  updateOrganization(
    request: UpdateOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<OrganizationSingleRespDto> {
    return organizations.updateOrganization(this, request, options);
  }

  /**
   * Delete an organization.
   *
   * Deletes an organization with all its departments. Its users stay in the user pool, without the
   * departments. This cannot be undone.
   */
  deleteOrganization(
    request: DeleteOrganizationReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.deleteOrganization(this, request, options);
  }

  /**
   * Search organizations.
   *
   * Finds organizations by a part of their name, page by page.
   */
  searchOrganizations(
    request: SearchOrganizationsRequest,
    options?: RequestOptions,
  ): PagePromise<OrganizationPaginatedRespDto, OrganizationDto> {
    return organizations.searchOrganizations(this, request, options);
  }

  /**
   * Update the status of an organization.
   *
   * Puts an organization into use or out of use. Nothing is deleted: users and departments stay.
   */
  updateOrganizationStatus(
    request: UpdateOrganizationStatusReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.updateOrganizationStatus(this, request, options);
  }

  /**
   * Get a department.
   *
   * Returns one department, by its ID or its code. Name the organization where codes or outside IDs
   * may repeat in several organizations.
   */
  getDepartment(
    request: GetDepartmentRequest = {},
    options?: RequestOptions,
  ): ApiPromise<DepartmentSingleRespDto> {
    return organizations.getDepartment(this, request, options);
  }

  /**
   * Create a department.
   *
   * Adds a department below another one, or below the top of the organization (`root`). It starts
   * without members: add them with `addDepartmentMembers`.
   */
  createDepartment(
    request: CreateDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<DepartmentSingleRespDto> {
    return organizations.createDepartment(this, request, options);
  }

  /**
   * Update a department.
   *
   * Changes a department, or moves it with everything below it to another place of the tree. Fields
   * that the request leaves out stay as they are.
   */
  updateDepartment(
    request: UpdateDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<DepartmentSingleRespDto> {
    return organizations.updateDepartment(this, request, options);
  }

  /**
   * Delete a department.
   *
   * Deletes a department and everything below it. Its users stay in the user pool, without these
   * departments. This cannot be undone.
   */
  deleteDepartment(
    request: DeleteDepartmentReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.deleteDepartment(this, request, options);
  }

  /**
   * Search departments.
   *
   * Finds the departments of an organization by a part of their name. Use `searchDepartmentsList`
   * instead, which filters, sorts and returns pages.
   *
   * @deprecated
   */
  searchDepartments(
    request: SearchDepartmentsReqDto,
    options?: RequestOptions,
  ): ApiPromise<DepartmentListRespDto> {
    return organizations.searchDepartments(this, request, options);
  }

  /**
   * Search departments with filters.
   *
   * Finds the departments of an organization that meet all of the given conditions, sorted, a page
   * at a time. The answer does not tell how many there are on all pages: the last page is the one
   * with fewer items than `limit`.
   */
  searchDepartmentsList(
    request: SearchDepartmentsListReqDto,
    options?: RequestOptions,
  ): PagePromise<DepartmentListRespDto, DepartmentDto> {
    return organizations.searchDepartmentsList(this, request, options);
  }

  /**
   * List child departments.
   *
   * Returns the departments directly below a department, all in one answer. Use `getAllDepartments`
   * for the whole tree.
   */
  listChildrenDepartments(
    request: ListChildrenDepartmentsRequest,
    options?: RequestOptions,
  ): ApiPromise<DepartmentPaginatedRespDto> {
    return organizations.listChildrenDepartments(this, request, options);
  }

  /**
   * Get all departments.
   *
   * Returns every department below a department in one answer, at any depth; without
   * `departmentId`, the whole organization.
   */
  getAllDepartments(
    request: GetAllDepartmentsRequest,
    options?: RequestOptions,
  ): ApiPromise<DepartmentPaginatedRespDto> {
    return organizations.getAllDepartments(this, request, options);
  }

  /**
   * List department members.
   *
   * Returns the users who belong to a department, page by page.
   */
  listDepartmentMembers(
    request: ListDepartmentMembersRequest,
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return organizations.listDepartmentMembers(this, request, options);
  }

  /**
   * List IDs of department members.
   *
   * Returns the IDs of all users who belong directly to a department, in one answer.
   */
  listDepartmentMemberIds(
    request: ListDepartmentMemberIdsRequest,
    options?: RequestOptions,
  ): ApiPromise<UserIdListRespDto> {
    return organizations.listDepartmentMemberIds(this, request, options);
  }

  /**
   * Search the members of a department.
   *
   * Finds users of a department by a part of their name, email address or phone number, page by
   * page.
   */
  searchDepartmentMembers(
    request: SearchDepartmentMembersRequest,
    options?: RequestOptions,
  ): PagePromise<UserPaginatedRespDto, UserDto> {
    return organizations.searchDepartmentMembers(this, request, options);
  }

  /**
   * Add members to a department.
   *
   * Puts users into a department. A user can belong to several departments.
   */
  addDepartmentMembers(
    request: AddDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.addDepartmentMembers(this, request, options);
  }

  /**
   * Remove members from a department.
   *
   * Takes users out of a department. The users stay in the user pool and in their other
   * departments.
   */
  removeDepartmentMembers(
    request: RemoveDepartmentMembersReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.removeDepartmentMembers(this, request, options);
  }

  /**
   * Get the parent department.
   *
   * Returns the department directly above a department.
   */
  getParentDepartment(
    request: GetParentDepartmentRequest,
    options?: RequestOptions,
  ): ApiPromise<DepartmentSingleRespDto> {
    return organizations.getParentDepartment(this, request, options);
  }

  /**
   * Check whether a user is in a department.
   *
   * Tells whether a user belongs to a department; with `includeChildrenDepartments`, to it or
   * anything below it.
   */
  isUserInDepartment(
    request: IsUserInDepartmentRequest,
    options?: RequestOptions,
  ): ApiPromise<IsUserInDepartmentRespDto> {
    return organizations.isUserInDepartment(this, request, options);
  }

  /**
   * Get a department by ID.
   *
   * Returns one department by the ID that GenAuth assigned to it, whatever organization it belongs
   * to.
   */
  getDepartmentById(
    request: GetDepartmentByIdRequest,
    options?: RequestOptions,
  ): ApiPromise<DepartmentSingleRespDto> {
    return organizations.getDepartmentById(this, request, options);
  }

  /**
   * Create departments from a tree.
   *
   * Creates a department with its members in one call, and updates what is already there. The form
   * of `children` is not documented: try it before you rely on it, or use `createDepartment` for
   * each.
   */
  createDepartmentTree(
    request: CreateDepartmentTreeReqDto,
    options?: RequestOptions,
  ): ApiPromise<CreateDepartmentTreeRespDto> {
    return organizations.createDepartmentTree(this, request, options);
  }

  /**
   * Get sync relations of a department.
   *
   * Returns the links between a department and the same department in outside directories that it
   * is synchronised with.
   */
  getDepartmentSyncRelations(
    request: GetDepartmentSyncRelationsRequest,
    options?: RequestOptions,
  ): ApiPromise<SyncRelationListRespDto> {
    return organizations.getDepartmentSyncRelations(this, request, options);
  }

  /**
   * Delete sync relations of a department.
   *
   * Deletes the link between a department and an outside directory. The department stays; the next
   * synchronisation may create it anew.
   */
  deleteDepartmentSyncRelations(
    request: DeleteDepartmentSyncRelationReqDto,
    options?: RequestOptions,
  ): ApiPromise<IsSuccessRespDto> {
    return organizations.deleteDepartmentSyncRelations(this, request, options);
  }

  /**
   * Update the status of a department.
   *
   * Puts a department into use or out of use. Nothing is deleted: users and departments below it
   * stay.
   */
  updateNodeStatus(
    request: UpdateDepartmentStatusReqDto,
    options?: RequestOptions,
  ): ApiPromise<Node> {
    return organizations.updateNodeStatus(this, request, options);
  }
}

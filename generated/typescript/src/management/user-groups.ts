/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AddGroupMembersReqDto } from "../models/add-group-members-req-dto.js";
import type { AuthorizedResourceListRespDto } from "../models/authorized-resource-list-resp-dto.js";
import type { CreateGroupBatchReqDto } from "../models/create-group-batch-req-dto.js";
import type { CreateGroupReqDto } from "../models/create-group-req-dto.js";
import type { CreateOrUpdateGroupReqDto } from "../models/create-or-update-group-req-dto.js";
import type { CreateOrUpdateGroupRespDto } from "../models/create-or-update-group-resp-dto.js";
import type { DeleteGroupsReqDto } from "../models/delete-groups-req-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { GroupSingleRespDto } from "../models/group-single-resp-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { RemoveGroupMembersReqDto } from "../models/remove-group-members-req-dto.js";
import type { ResGroupDto } from "../models/res-group-dto.js";
import type { ResourceType } from "../models/resource-type.js";
import type { UpdateGroupReqDto } from "../models/update-group-req-dto.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserPaginatedRespDto } from "../models/user-paginated-resp-dto.js";
import {
  call,
  callPaged,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type PagePromise,
  type RequestOptions,
} from "../runtime/index.js";
import type { ManagementCore } from "./core.js";

/** What `getGroup` takes. */
export interface GetGroupRequest {
  /**
   * The `code` of the group.
   *
   * @example "developer"
   */
  code: string;
  /**
   * Whether the answer includes the custom fields of the groups. Clients keep them although no type
   * declares them.
   *
   * @example false
   */
  withCustomData?: boolean | undefined;
}

const getGroupOperation: Operation<GetGroupRequest, GroupSingleRespDto> = {
  id: "getGroup",
  method: "GET",
  path: "/api/v3/get-group",
  parameters: [
    { name: "code", in: inQuery },
    { name: "withCustomData", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get a group.
 *
 * Returns one user group by its `code`. Use `listGroupMembers` for its users, and `listGroups` when
 * the code is not known.
 */
export function getGroup(
  core: ManagementCore,
  request: GetGroupRequest,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto> {
  return call(core, getGroupOperation, request, options);
}

/** What `listGroups` takes. */
export interface ListGroupsRequest {
  /**
   * Text to search for. Without it, all groups are listed.
   *
   * @example "developer"
   */
  keywords?: string | undefined;
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
   * Whether the answer includes `metadataSource`.
   *
   * @example false
   */
  withMetadata?: boolean | undefined;
  /**
   * Whether the answer includes the custom fields of the groups. Clients keep them although no type
   * declares them.
   *
   * @example false
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether custom fields are placed beside the other fields of the group instead of inside
   * `customData`.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
}

const listGroupsOperation: Operation<ListGroupsRequest, GroupPaginatedRespDto> = {
  id: "listGroups",
  method: "GET",
  path: "/api/v3/list-groups",
  parameters: [
    { name: "keywords", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withMetadata", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "flatCustomData", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List groups.
 *
 * Returns the user groups of the user pool, page by page. `keywords` narrows the list.
 */
export function listGroups(
  core: ManagementCore,
  request: ListGroupsRequest = {},
  options?: RequestOptions,
): PagePromise<GroupPaginatedRespDto, ResGroupDto> {
  return callPaged(core, listGroupsOperation, request, options);
}

/** What `getAllGroups` takes. */
export interface GetAllGroupsRequest {
  /**
   * Whether the answer includes the users of each group, in `members`. The answer grows with the
   * number of users; `listGroupMembers` returns the users of one group page by page.
   *
   * @defaultValue `false`
   * @example false
   */
  fetchMembers?: boolean | undefined;
  /**
   * Whether the answer includes the custom fields of the groups. Clients keep them although no type
   * declares them.
   *
   * @example false
   */
  withCustomData?: boolean | undefined;
}

const getAllGroupsOperation: Operation<GetAllGroupsRequest, GroupListRespDto> = {
  id: "getAllGroups",
  method: "GET",
  path: "/api/v3/get-all-groups",
  parameters: [
    { name: "fetchMembers", in: inQuery },
    { name: "withCustomData", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Get all groups.
 *
 * Returns every user group of the user pool in one answer. Where there may be many, `listGroups`
 * returns them page by page.
 */
export function getAllGroups(
  core: ManagementCore,
  request: GetAllGroupsRequest = {},
  options?: RequestOptions,
): ApiPromise<GroupListRespDto> {
  return call(core, getAllGroupsOperation, request, options);
}

const createGroupOperation: Operation<CreateGroupReqDto, GroupSingleRespDto> = {
  id: "createGroup",
  method: "POST",
  path: "/api/v3/create-group",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Create a group.
 *
 * Adds a user group to the user pool. Its `code` must be a plain English identifier that no other
 * group of the user pool has. The group starts without members: add them with `addGroupMembers`.
 *
 * `createGroupsBatch` creates up to 50 groups in one call; `createOrUpdateGroup` does not mind a
 * group that is already there.
 */
export function createGroup(
  core: ManagementCore,
  request: CreateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto> {
  return call(core, createGroupOperation, request, options);
}

const createOrUpdateGroupOperation: Operation<
  CreateOrUpdateGroupReqDto,
  CreateOrUpdateGroupRespDto
> = {
  id: "createOrUpdateGroup",
  method: "POST",
  path: "/api/v3/create-or-update-group",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Create or update a group.
 *
 * Makes sure that a user group exists as described: creates it when no group of the user pool has
 * its `code`, and otherwise gives the existing group the name, description and type of the request.
 * Made for programs that copy groups from elsewhere and may run again at any time.
 *
 * The members of an existing group stay as they are.
 */
export function createOrUpdateGroup(
  core: ManagementCore,
  request: CreateOrUpdateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<CreateOrUpdateGroupRespDto> {
  return call(core, createOrUpdateGroupOperation, request, options);
}

const createGroupsBatchOperation: Operation<CreateGroupBatchReqDto, GroupListRespDto> = {
  id: "createGroupsBatch",
  method: "POST",
  path: "/api/v3/create-groups-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Create groups in batch.
 *
 * Adds 1 to 50 user groups to the user pool in one call. The `code` of a group must be a plain
 * English identifier that no other group of the user pool has.
 *
 * The groups start without members. The service does not say whether the other groups are created
 * when one of them is refused: list the groups before you repeat the call.
 */
export function createGroupsBatch(
  core: ManagementCore,
  request: CreateGroupBatchReqDto,
  options?: RequestOptions,
): ApiPromise<GroupListRespDto> {
  return call(core, createGroupsBatchOperation, request, options);
}

const updateGroupOperation: Operation<UpdateGroupReqDto, GroupSingleRespDto> = {
  id: "updateGroup",
  method: "POST",
  path: "/api/v3/update-group",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * Update a group.
 *
 * Changes the name, description, code or custom fields of a user group. Fields that the request
 * leaves out stay as they are; `description` is always needed. To rename the code, send the present
 * one as `code` and the future one as `newCode`: from then on only the new one finds the group.
 */
export function updateGroup(
  core: ManagementCore,
  request: UpdateGroupReqDto,
  options?: RequestOptions,
): ApiPromise<GroupSingleRespDto> {
  return call(core, updateGroupOperation, request, options);
}

const deleteGroupsBatchOperation: Operation<DeleteGroupsReqDto, IsSuccessRespDto> = {
  id: "deleteGroupsBatch",
  method: "POST",
  path: "/api/v3/delete-groups-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Delete groups in batch.
 *
 * Deletes 1 to 50 user groups by their codes. The users who belong to them are not deleted; what
 * the groups were authorized for no longer reaches these users.
 *
 * The service does not say what happens to the other groups when one of the codes does not exist:
 * list the groups before you repeat the call.
 */
export function deleteGroupsBatch(
  core: ManagementCore,
  request: DeleteGroupsReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, deleteGroupsBatchOperation, request, options);
}

const addGroupMembersOperation: Operation<AddGroupMembersReqDto, IsSuccessRespDto> = {
  id: "addGroupMembers",
  method: "POST",
  path: "/api/v3/add-group-members",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Add members to a group.
 *
 * Puts 1 to 50 users into a user group, by their user IDs. The users get what the group is
 * authorized for. A user can belong to several groups.
 */
export function addGroupMembers(
  core: ManagementCore,
  request: AddGroupMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, addGroupMembersOperation, request, options);
}

const removeGroupMembersOperation: Operation<RemoveGroupMembersReqDto, IsSuccessRespDto> = {
  id: "removeGroupMembers",
  method: "POST",
  path: "/api/v3/remove-group-members",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  idempotent: true,
};

/**
 * Remove members from a group in batch.
 *
 * Takes 1 to 50 users out of a user group, by their user IDs. The users themselves stay, without
 * what only this group authorized them for.
 */
export function removeGroupMembers(
  core: ManagementCore,
  request: RemoveGroupMembersReqDto,
  options?: RequestOptions,
): ApiPromise<IsSuccessRespDto> {
  return call(core, removeGroupMembersOperation, request, options);
}

/** What `listGroupMembers` takes. */
export interface ListGroupMembersRequest {
  /**
   * The `code` of the group.
   *
   * @example "developer"
   */
  code: string;
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

const listGroupMembersOperation: Operation<ListGroupMembersRequest, UserPaginatedRespDto> = {
  id: "listGroupMembers",
  method: "GET",
  path: "/api/v3/list-group-members",
  parameters: [
    { name: "code", in: inQuery },
    { name: "page", in: inQuery },
    { name: "limit", in: inQuery },
    { name: "withCustomData", in: inQuery },
    { name: "withIdentities", in: inQuery },
    { name: "withDepartmentIds", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
  paging: { page: "/page", size: "/limit", items: "/data/list", total: "/data/totalCount" },
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

/**
 * List the members of a group.
 *
 * Returns the users who belong to a user group, page by page.
 */
export function listGroupMembers(
  core: ManagementCore,
  request: ListGroupMembersRequest,
  options?: RequestOptions,
): PagePromise<UserPaginatedRespDto, UserDto> {
  return callPaged(core, listGroupMembersOperation, request, options);
}

/** What `getGroupAuthorizedResources` takes. */
export interface GetGroupAuthorizedResourcesRequest {
  /**
   * The `code` of the group.
   *
   * @example "developer"
   */
  code: string;
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

const getGroupAuthorizedResourcesOperation: Operation<
  GetGroupAuthorizedResourcesRequest,
  AuthorizedResourceListRespDto
> = {
  id: "getGroupAuthorizedResources",
  method: "GET",
  path: "/api/v3/get-group-authorized-resources",
  parameters: [
    { name: "code", in: inQuery },
    { name: "namespace", in: inQuery },
    { name: "resourceType", in: inQuery },
  ],
  security: [["managementToken", "userPoolId"], ["hmacSignature"]],
};

/**
 * List resources a group is authorized for.
 *
 * Returns the resources that a user group may use or is refused, with the actions that each grant
 * covers. `namespace` and `resourceType` narrow the answer.
 */
export function getGroupAuthorizedResources(
  core: ManagementCore,
  request: GetGroupAuthorizedResourcesRequest,
  options?: RequestOptions,
): ApiPromise<AuthorizedResourceListRespDto> {
  return call(core, getGroupAuthorizedResourcesOperation, request, options);
}

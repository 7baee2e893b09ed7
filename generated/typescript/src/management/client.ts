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
import type { CreateUserBatchReqDto } from "../models/create-user-batch-req-dto.js";
import type { DeleteGroupsReqDto } from "../models/delete-groups-req-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { GroupSingleRespDto } from "../models/group-single-resp-dto.js";
import type { IsSuccessRespDto } from "../models/is-success-resp-dto.js";
import type { RemoveGroupMembersReqDto } from "../models/remove-group-members-req-dto.js";
import type { ResGroupDto } from "../models/res-group-dto.js";
import type { UpdateGroupReqDto } from "../models/update-group-req-dto.js";
import type { UpdateUserBatchReqDto } from "../models/update-user-batch-req-dto.js";
import type { UserDto } from "../models/user-dto.js";
import type { UserListRespDto } from "../models/user-list-resp-dto.js";
import type { UserPaginatedRespDto } from "../models/user-paginated-resp-dto.js";
import type { ApiPromise, PagePromise, RequestOptions } from "../runtime/index.js";
import { ManagementCore } from "./core.js";
import type {
  GetAllGroupsRequest,
  GetGroupAuthorizedResourcesRequest,
  GetGroupRequest,
  ListGroupMembersRequest,
  ListGroupsRequest,
} from "./user-groups.js";
import * as userGroups from "./user-groups.js";
import type { GetUserBatchRequest } from "./users.js";
import * as users from "./users.js";

/**
 * GenAuth Management API
 *
 * Administers the users and groups of a user pool.
 *
 * Lets a program act as an administrator of a user pool. It is meant for servers: whoever has the
 * access key can read and change every user of the pool.
 */
export class ManagementClient extends ManagementCore {
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
}

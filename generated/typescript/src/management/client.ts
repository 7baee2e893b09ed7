/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CreateGroupBatchReqDto } from "../models/create-group-batch-req-dto.js";
import type { CreateUserBatchReqDto } from "../models/create-user-batch-req-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { ResGroupDto } from "../models/res-group-dto.js";
import type { UpdateUserBatchReqDto } from "../models/update-user-batch-req-dto.js";
import type { UserListRespDto } from "../models/user-list-resp-dto.js";
import type { ApiPromise, PagePromise, RequestOptions } from "../runtime/index.js";
import { ManagementCore } from "./core.js";
import type { ListGroupsRequest } from "./user-groups.js";
import * as userGroups from "./user-groups.js";
import type { GetUserBatchRequest } from "./users.js";
import * as users from "./users.js";

/**
 * GenAuth Management API
 *
 * Administers the users and groups of a user pool.
 *
 * Everything an administrator can do with a user pool, for programs. It is meant for servers: the
 * access key that opens it can read and change every user.
 */
export class ManagementClient extends ManagementCore {
  /**
   * Create groups in batch.
   *
   * Adds 1 to 50 user groups to the user pool in one call. Every group needs a name and a `code`,
   * which must be a plain English identifier and must not be taken by another group of the pool.
   *
   * The groups start without members. The service does not say whether the other groups are created
   * when one of them is refused, so look them up before you repeat the call.
   */
  createGroupsBatch(
    request: CreateGroupBatchReqDto,
    options?: RequestOptions,
  ): ApiPromise<GroupListRespDto> {
    return userGroups.createGroupsBatch(this, request, options);
  }

  /**
   * List groups.
   *
   * Gives the user groups of the pool, page by page. `keywords` narrows the list; without it every
   * group is in it. Pages are counted from 1.
   */
  listGroups(
    request: ListGroupsRequest = {},
    options?: RequestOptions,
  ): PagePromise<GroupPaginatedRespDto, ResGroupDto> {
    return userGroups.listGroups(this, request, options);
  }

  /**
   * Create users in batch.
   *
   * Adds 1 to 50 users to the user pool in one call. Every user needs at least one of `email`,
   * `phone` and `username`. These three and `externalId` must not be taken by another user of the
   * pool.
   *
   * The call acts with the rights of an administrator: nobody has to confirm an email address or a
   * phone number with a code. The new users hear of their accounts only when
   * `options.sendNotification` asks for it. The service does not say whether the other users are
   * created when one of them is refused, so look them up before you repeat the call.
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
   * Changes the profiles of several users in one call, each with values of its own. Only the fields
   * that are present are changed. `email`, `phone`, `username` and `externalId` must not be taken
   * by another user of the pool.
   *
   * The call acts with the rights of an administrator: nobody has to confirm a new email address or
   * phone number with a code. The service does not say whether the other users are changed when one
   * of them is refused, so read them again before you repeat the call.
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
   * Reads 1 to 50 users by their IDs. `userIdType` says what the IDs are: the users' own IDs, email
   * addresses, phone numbers and so on, the same kind for all of them. Custom data, accounts at
   * identity sources, departments and tenants come along only when asked for.
   *
   * The service does not say what happens to an ID that no user has. Match the answer by ID rather
   * than by position.
   */
  getUserBatch(
    request: GetUserBatchRequest,
    options?: RequestOptions,
  ): ApiPromise<UserListRespDto> {
    return users.getUserBatch(this, request, options);
  }
}

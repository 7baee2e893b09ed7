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
 * Lets a program act as an administrator of a user pool. It is meant for servers: whoever has the
 * access key can read and change every user of the pool.
 */
export class ManagementClient extends ManagementCore {
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

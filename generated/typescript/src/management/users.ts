/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CreateUserBatchReqDto } from "../models/create-user-batch-req-dto.js";
import type { UpdateUserBatchReqDto } from "../models/update-user-batch-req-dto.js";
import type { UserIdType } from "../models/user-id-type.js";
import type { UserListRespDto } from "../models/user-list-resp-dto.js";
import {
  call,
  commaStyle,
  inQuery,
  jsonBody,
  type ApiPromise,
  type Operation,
  type RequestOptions,
} from "../runtime/index.js";
import type { ManagementCore } from "./core.js";

const createUsersBatchOperation: Operation<CreateUserBatchReqDto, UserListRespDto> = {
  id: "createUsersBatch",
  method: "POST",
  path: "/api/v3/create-users-batch",
  body: { kind: jsonBody },
  security: [["managementToken", "userPoolId"]],
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
 * `phone` and `username`. These three and `externalId` must not be taken by another user of the
 * pool.
 *
 * The call acts with the rights of an administrator: nobody has to confirm an email address or a
 * phone number with a code. The new users hear of their accounts only when
 * `options.sendNotification` asks for it. The service does not say whether the other users are
 * created when one of them is refused, so look them up before you repeat the call.
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
  security: [["managementToken", "userPoolId"]],
  sensitive: ["accessToken", "identityNumber", "password", "refreshToken", "userInfoInIdp"],
};

/**
 * Update users in batch.
 *
 * Changes the profiles of several users in one call, each with values of its own. Only the fields
 * that are present are changed. `email`, `phone`, `username` and `externalId` must not be taken by
 * another user of the pool.
 *
 * The call acts with the rights of an administrator: nobody has to confirm a new email address or
 * phone number with a code. The service does not say whether the other users are changed when one
 * of them is refused, so read them again before you repeat the call.
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
   * The IDs of the users, 1 to 50 of them, of the kind that `userIdType` names.
   *
   * 1 to 50 items.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  userIds: string[];
  /**
   * What the values in `userIds` are.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
  /**
   * Whether the answer has `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether custom fields stand beside the other fields of the user instead of inside `customData`.
   * Clients keep such fields although no type declares them.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Whether the answer has `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer has `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
  /**
   * Whether the answer has `tenantIds`.
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
  security: [["managementToken", "userPoolId"]],
  sensitive: ["accessToken", "identityNumber", "refreshToken", "userInfoInIdp"],
};

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
export function getUserBatch(
  core: ManagementCore,
  request: GetUserBatchRequest,
  options?: RequestOptions,
): ApiPromise<UserListRespDto> {
  return call(core, getUserBatchOperation, request, options);
}

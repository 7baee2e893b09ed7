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

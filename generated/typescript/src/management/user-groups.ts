/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CreateGroupBatchReqDto } from "../models/create-group-batch-req-dto.js";
import type { GroupListRespDto } from "../models/group-list-resp-dto.js";
import type { GroupPaginatedRespDto } from "../models/group-paginated-resp-dto.js";
import type { ResGroupDto } from "../models/res-group-dto.js";
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

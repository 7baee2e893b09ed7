/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CreateGroupReqDto } from "./create-group-req-dto.js";

/** The groups to create in one call. */
export interface CreateGroupBatchReqDto {
  /**
   * The groups to create, 1 to 50 of them.
   *
   * 1 to 50 items.
   */
  list: CreateGroupReqDto[];
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UpdateUserBatchOptionsDto } from "./update-user-batch-options-dto.js";
import type { UpdateUserInfoDto } from "./update-user-info-dto.js";

/** The users to change in one call. */
export interface UpdateUserBatchReqDto {
  /**
   * The users to change. The service states no limit; to be safe, send no more than 50 at a time,
   * the limit for creating users.
   */
  list: UpdateUserInfoDto[];
  /** How the users are changed. It applies to every user in `list`. */
  options?: UpdateUserBatchOptionsDto | undefined;
}

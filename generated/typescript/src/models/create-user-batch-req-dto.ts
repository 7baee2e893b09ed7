/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CreateUserInfoDto } from "./create-user-info-dto.js";
import type { CreateUserOptionsDto } from "./create-user-options-dto.js";

/** The users to create in one call. */
export interface CreateUserBatchReqDto {
  /**
   * The users to create, 1 to 50 of them.
   *
   * 1 to 50 items.
   */
  list: CreateUserInfoDto[];
  /** How the users are created. It applies to every user in `list`. */
  options?: CreateUserOptionsDto | undefined;
}

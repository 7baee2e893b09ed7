/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserIdType } from "./user-id-type.js";

/** How to read the request. */
export interface ResetUserPrincipalAuthenticationInfoOptionsDto {
  /**
   * Kind of the user ID in the request.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserIdType } from "./user-id-type.js";

/** Who has left. */
export interface ResignUserReqDto {
  /**
   * ID of the user, of the kind that `userIdType` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Kind of the ID in `userId`.
   *
   * @defaultValue `"user_id"`
   * @example "user_id"
   */
  userIdType?: UserIdType | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { KickUsersOptionsDto } from "./kick-users-options-dto.js";

/** Whom to sign out, and where. */
export interface KickUsersDto {
  /**
   * ID of the user, of the kind that `options` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * IDs of the applications, 1 to 50 of them.
   *
   * 1 to 50 items.
   *
   * @example ["6193b7a2c4d85e0f9a1b2c3d"]
   */
  appIds: string[];
  /** How to read the ID. */
  options?: KickUsersOptionsDto | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An archived user. */
export interface ListArchivedUsersRespDto {
  /**
   * ID of the user, as GenAuth assigned it.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * When the user was archived.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  archivedAt: string;
}

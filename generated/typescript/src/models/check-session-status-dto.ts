/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The user and the application to ask about. */
export interface CheckSessionStatusDto {
  /**
   * ID of the user, as GenAuth assigned it.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * ID of the application.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId: string;
}

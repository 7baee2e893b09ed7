/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A user or a user pool, as far as a screen may show it. */
export interface FastpassUserInfoDto {
  /**
   * ID of the user or the user pool.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  id: string;
  /**
   * Name, as people see it.
   *
   * @example "Bob Zhang"
   */
  displayName: string;
  /**
   * URL of the picture of the user, or of the logo of the user pool.
   *
   * @example "https://example.com/photos/bob.png"
   */
  photo: string;
}

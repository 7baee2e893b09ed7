/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicAccountUserType } from "./public-account-user-type.js";

/** The user who is behind a public account. */
export interface GetUserSelectLoginPublicAccountsOriginUserDto {
  /**
   * ID of the user who signed in.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  avatar?: string | undefined;
  /**
   * Name to show for the user.
   *
   * @example "Bob Zhang"
   */
  displayName?: string | undefined;
  /**
   * Kind of the account.
   *
   * @example "1"
   */
  usertype?: PublicAccountUserType | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PublicAccountUserType } from "./public-account-user-type.js";

/** A public account: one that several users share, such as that of a reception desk. */
export interface ListPublicAccountDataDto {
  /**
   * ID of the account.
   *
   * @example "6229ffa4b1c08d2cade3e3e1"
   */
  userId: string;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/reception.png"
   */
  avatar?: string | undefined;
  /**
   * Name to show for the account.
   *
   * @example "Reception"
   */
  displayName?: string | undefined;
  /**
   * Kind of the account.
   *
   * @example "2"
   */
  usertype?: PublicAccountUserType | undefined;
}

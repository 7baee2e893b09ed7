/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What to look for. At least one field is needed; a user must match all that are given. */
export interface IsUserExistsReqDto {
  /**
   * User name.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Email address.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number, without country code.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * The user's ID in a system of yours.
   *
   * @example "10010"
   */
  externalId?: string | undefined;
}

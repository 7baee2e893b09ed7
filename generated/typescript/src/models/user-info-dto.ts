/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { Gender } from "./gender.js";

/** A user in a tree of departments. Users who are there already are updated. */
export interface UserInfoDto {
  /**
   * User name. Unique in the user pool.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Email address. Unique in the user pool.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number, without country code. Unique in the user pool.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * Country code of the phone number.
   *
   * @example "+1"
   */
  phoneCountryCode?: string | undefined;
  /**
   * Full name.
   *
   * @example "Bob Zhang"
   */
  name?: string | undefined;
  /**
   * Gender of the user.
   *
   * @example "M"
   */
  gender?: Gender | undefined;
  /**
   * Country of the user's address, by name or by code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * Province or state.
   *
   * @example "NY"
   */
  province?: string | undefined;
  /**
   * City of the user's address.
   *
   * @example "Kingston"
   */
  city?: string | undefined;
}

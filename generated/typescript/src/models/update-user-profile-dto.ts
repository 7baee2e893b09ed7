/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { Gender } from "./gender.js";

/**
 * A change to the profile of the signed-in user. Only the fields that are present are changed; all
 * others stay as they are.
 */
export interface UpdateUserProfileDto {
  /**
   * Full name. Several users may have the same.
   *
   * @example "Bob Zhang"
   */
  name?: string | undefined;
  /**
   * Informal name of the user.
   *
   * @example "Bobby"
   */
  nickname?: string | undefined;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  photo?: string | undefined;
  /**
   * The user's ID in a system of yours. Unique in the user pool.
   *
   * @example "10010"
   */
  externalId?: string | undefined;
  /**
   * Date of birth, as `YYYY-MM-DD`.
   *
   * Format: date.
   *
   * @example "1990-06-03"
   */
  birthdate?: string | undefined;
  /**
   * Country of the user's address, by name or by code.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * State or province of the user's address.
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
  /**
   * Postal address, in one line.
   *
   * @example "132 My Street, Kingston"
   */
  address?: string | undefined;
  /**
   * Street and house number of the user's address.
   *
   * @example "132 My Street"
   */
  streetAddress?: string | undefined;
  /**
   * Postal code of the user's address.
   *
   * @example "12401"
   */
  postalCode?: string | undefined;
  /**
   * Gender of the user.
   *
   * @example "M"
   */
  gender?: Gender | undefined;
  /**
   * User name. Unique in the user pool.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Company that the user works for.
   *
   * @example "Example Inc."
   */
  company?: string | undefined;
  /**
   * Values of custom fields, by field name. Define the names in the console first, among the custom
   * fields of users, and let users change them there.
   *
   * @example { school: "Example University", age: 22 }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Number of the user's identity document.
   *
   * @example "420421000000001234"
   */
  identityNumber?: string | undefined;
}

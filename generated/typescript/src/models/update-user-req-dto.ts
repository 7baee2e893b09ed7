/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { Gender } from "./gender.js";
import type { UpdateUserOptionsDto } from "./update-user-options-dto.js";
import type { UserStatus } from "./user-status.js";

/** A change to a user, and how to make it. */
export interface UpdateUserReqDto {
  /** How to make the change. */
  options?: UpdateUserOptionsDto | undefined;
  /**
   * ID of the user to change, as GenAuth assigned it. This operation takes no other kind of user
   * ID.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Country code of the phone number, with the plus sign. It can be left out for numbers in
   * mainland China (`+86`). The built-in text message service does not reach other countries: set
   * up a message service of your own in the console first. The [list of country calling
   * codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.
   *
   * @example "+1"
   */
  phoneCountryCode?: string | undefined;
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
   * New state of the account.
   *
   * @example "Activated"
   */
  status?: UserStatus | undefined;
  /**
   * Whether to mark the email address as verified. No verification code is asked for.
   *
   * @example true
   */
  emailVerified?: boolean | undefined;
  /**
   * Whether to mark the phone number as verified. No verification code is asked for.
   *
   * @example true
   */
  phoneVerified?: boolean | undefined;
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
   * Email address. Unique in the user pool; upper and lower case do not matter.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number without the country code, which goes into `phoneCountryCode`. Unique in the user
   * pool.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * The new password, encrypted as `options.passwordEncryptType` says, or in plain text when that
   * is not set.
   *
   * @example "example-Passw0rd"
   */
  password?: string | undefined;
  /**
   * Company that the user works for.
   *
   * @example "Example Inc."
   */
  company?: string | undefined;
  /** User agent of the browser that was last used to sign in. */
  browser?: string | undefined;
  /**
   * Device that was last used to sign in.
   *
   * @example "iOS"
   */
  device?: string | undefined;
  /**
   * Given name or names, which come first in English.
   *
   * @example "Bob"
   */
  givenName?: string | undefined;
  /**
   * Family name, which comes last in English.
   *
   * @example "Zhang"
   */
  familyName?: string | undefined;
  /**
   * Middle name, between the given name and the family name.
   *
   * @example "James"
   */
  middleName?: string | undefined;
  /**
   * URL of a page about the user: the OpenID Connect claim `profile`.
   *
   * @example "https://example.com/people/bob"
   */
  profile?: string | undefined;
  /**
   * Short name that the user prefers: the OpenID Connect claim `preferred_username`. It need not be
   * unique.
   *
   * @example "bob"
   */
  preferredUsername?: string | undefined;
  /**
   * URL of the user's own website or blog.
   *
   * @example "https://bob.example.com"
   */
  website?: string | undefined;
  /**
   * Time zone, preferably a name from the IANA time zone database.
   *
   * @example "America/New_York"
   */
  zoneinfo?: string | undefined;
  /**
   * Language and region, as a BCP 47 tag.
   *
   * @example "en-US"
   */
  locale?: string | undefined;
  /**
   * Full postal address, as it is written on an envelope.
   *
   * @example "132 My Street, Kingston, NY 12401, USA"
   */
  formatted?: string | undefined;
  /**
   * Region that the user lives in.
   *
   * @example "New York"
   */
  region?: string | undefined;
  /**
   * Number of the user's identity document.
   *
   * @example "420421000000001234"
   */
  identityNumber?: string | undefined;
  /**
   * Values of custom fields, by field name. Define the names in the console first, among the custom
   * fields of users.
   *
   * @example { school: "Example University", age: 22 }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Values of the user's data object, by field name. Define the names in the console first, among
   * the fields of that data object.
   *
   * @example { badge: "B-17" }
   */
  metadata?: Record<string, unknown> | undefined;
}

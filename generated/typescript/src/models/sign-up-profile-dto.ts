/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { Gender } from "./gender.js";

/** What is known about the new user. */
export interface SignUpProfileDto {
  /**
   * Informal name of the user.
   *
   * @example "Bobby"
   */
  nickname?: string | undefined;
  /**
   * Company that the user works for.
   *
   * @example "Example Inc."
   */
  company?: string | undefined;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  photo?: string | undefined;
  /**
   * Device that the user signs up on.
   *
   * @example "iOS"
   */
  device?: string | undefined;
  /**
   * Browser that the user signs up with, as it names itself.
   *
   * @example "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)"
   */
  browser?: string | undefined;
  /**
   * Full name.
   *
   * @example "Bob Zhang"
   */
  name?: string | undefined;
  /**
   * Given name or names.
   *
   * @example "Bob"
   */
  givenName?: string | undefined;
  /**
   * Name of the family, the last name in many countries.
   *
   * @example "Zhang"
   */
  familyName?: string | undefined;
  /**
   * Name or names between given and family name.
   *
   * @example "James"
   */
  middleName?: string | undefined;
  /**
   * URL of a page about the user.
   *
   * @example "https://example.com/people/bob"
   */
  profile?: string | undefined;
  /**
   * Short name that the user prefers. It need not be unique.
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
   * Gender of the user.
   *
   * @example "M"
   */
  gender?: Gender | undefined;
  /**
   * Date of birth. No form is documented; `YYYY-MM-DD` is what the other operations take.
   *
   * @example "1990-06-03"
   */
  birthdate?: string | undefined;
  /**
   * Time zone, such as `America/New_York`.
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
   * Postal address.
   *
   * @example "132 My Street"
   */
  address?: string | undefined;
  /**
   * The whole postal address in one text, as it stands on an envelope.
   *
   * @example "132 My Street, Kingston, New York 12401"
   */
  formatted?: string | undefined;
  /**
   * Street and house number.
   *
   * @example "132 My Street"
   */
  streetAddress?: string | undefined;
  /**
   * City or town.
   *
   * @example "Kingston"
   */
  locality?: string | undefined;
  /**
   * State, province or region.
   *
   * @example "New York"
   */
  region?: string | undefined;
  /**
   * Postal code of the address.
   *
   * @example "12401"
   */
  postalCode?: string | undefined;
  /**
   * Country that the user lives in.
   *
   * @example "US"
   */
  country?: string | undefined;
  /**
   * Email address to contact the user at. Where the user signs up with a phone number or a user
   * name, it needs `emailPassCodeForInformationCompletion` if the user pool asks for a proof.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number, without the country code. Where the user signs up in another way, it needs
   * `phonePassCodeForInformationCompletion` if the user pool asks for a proof.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * Values of custom fields, by field name. Define the names in the console first, among the custom
   * fields of users.
   *
   * @example { school: "Example University", age: 22 }
   */
  customData?: Record<string, unknown> | undefined;
}

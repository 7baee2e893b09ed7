/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * The claims of a user. Only `sub` is always present; the scopes that were granted decide on the
 * others. `email` and `phone` bring the claims that begin with their names, and `profile` brings
 * the rest. There can be more claims than are listed here.
 */
export interface OidcUserInfoDto {
  /**
   * ID of the user. Recognise users by this claim; all others can change.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  sub: string;
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
  given_name?: string | undefined;
  /**
   * Family name, which comes last in English.
   *
   * @example "Zhang"
   */
  family_name?: string | undefined;
  /**
   * Middle name, between the given name and the family name.
   *
   * @example "James"
   */
  middle_name?: string | undefined;
  /**
   * Informal name of the user.
   *
   * @example "Bobby"
   */
  nickname?: string | undefined;
  /**
   * Short name that the user prefers. It need not be unique.
   *
   * @example "bob"
   */
  preferred_username?: string | undefined;
  /**
   * URL of a page about the user.
   *
   * @example "https://example.com/people/bob"
   */
  profile?: string | undefined;
  /**
   * URL of the profile picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  picture?: string | undefined;
  /**
   * URL of the user's own website or blog.
   *
   * @example "https://bob.example.com"
   */
  website?: string | undefined;
  /**
   * Date of birth, usually as `YYYY-MM-DD`.
   *
   * @example "1990-06-03"
   */
  birthdate?: string | undefined;
  /**
   * Gender of the user.
   *
   * @example "M"
   */
  gender?: string | undefined;
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
   * When the profile was last changed.
   *
   * @example "2022-07-04T08:00:00.000Z"
   */
  updated_at?: string | undefined;
  /**
   * Email address.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Whether the email address has been verified.
   *
   * @example true
   */
  email_verified?: boolean | undefined;
  /**
   * Phone number, where the scope `phone` was granted.
   *
   * @example "2025550123"
   */
  phone_number?: string | undefined;
  /**
   * Whether the phone number has been verified.
   *
   * @example true
   */
  phone_number_verified?: boolean | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * The claims of a user. Only `sub` is always there; the scopes decide about the others. There can
 * be more than are listed here.
 */
export interface OidcUserInfoDto {
  /**
   * ID of the user. The only claim that never changes; use it to recognise the user.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  sub: string;
  /**
   * Full name. Comes with the scope `profile`, as do all claims up to `updated_at`.
   *
   * @example "Bob Zhang"
   */
  name?: string | undefined;
  /**
   * First name.
   *
   * @example "Bob"
   */
  given_name?: string | undefined;
  /**
   * Family name.
   *
   * @example "Zhang"
   */
  family_name?: string | undefined;
  /**
   * Middle name.
   *
   * @example "James"
   */
  middle_name?: string | undefined;
  /**
   * Nickname.
   *
   * @example "Bobby"
   */
  nickname?: string | undefined;
  /**
   * The name by which the user wants to be addressed.
   *
   * @example "bob"
   */
  preferred_username?: string | undefined;
  /**
   * Address of the user's profile page.
   *
   * @example "https://example.com/people/bob"
   */
  profile?: string | undefined;
  /**
   * Address of the user's picture.
   *
   * @example "https://example.com/photos/bob.png"
   */
  picture?: string | undefined;
  /**
   * Address of the user's website.
   *
   * @example "https://bob.example.com"
   */
  website?: string | undefined;
  /**
   * Date of birth.
   *
   * @example "1990-06-03"
   */
  birthdate?: string | undefined;
  /**
   * Gender.
   *
   * @example "M"
   */
  gender?: string | undefined;
  /**
   * Time zone.
   *
   * @example "America/New_York"
   */
  zoneinfo?: string | undefined;
  /**
   * Language and region.
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
   * Email address. Comes with the scope `email`.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Whether the email address was confirmed. Comes with the scope `email`.
   *
   * @example true
   */
  email_verified?: boolean | undefined;
  /**
   * Phone number. Comes with the scope `phone`.
   *
   * @example "2025550123"
   */
  phone_number?: string | undefined;
  /**
   * Whether the phone number was confirmed. Comes with the scope `phone`.
   *
   * @example true
   */
  phone_number_verified?: boolean | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { Gender } from "./gender.js";
import type { IdentityDto } from "./identity-dto.js";
import type { UserSourceType } from "./user-source-type.js";
import type { UserStatus } from "./user-status.js";
import type { WorkStatus } from "./work-status.js";

/**
 * A user of the user pool. Which optional fields are present depends on the operation and on what
 * the caller asked for.
 */
export interface UserDto {
  /**
   * ID of the user, 24 hexadecimal characters, assigned by the service.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * When the account was created.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  createdAt: string;
  /**
   * When the account was last changed.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  updatedAt: string;
  /**
   * State of the account.
   *
   * @example "Activated"
   */
  status: UserStatus;
  /**
   * Whether the user works in the organisation.
   *
   * @example "Active"
   */
  workStatus: WorkStatus;
  /**
   * The user's ID in a system of yours. Unique in the user pool.
   *
   * @example "10010"
   */
  externalId?: string | undefined;
  /**
   * Email address. Unique in the user pool; upper and lower case do not matter.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Phone number without the country code, which is in `phoneCountryCode`. Unique in the user pool.
   *
   * @example "2025550123"
   */
  phone?: string | undefined;
  /**
   * Country code of the phone number, with the plus sign. The [list of country calling
   * codes](https://en.wikipedia.org/wiki/List_of_country_calling_codes) has all of them.
   *
   * @example "+1"
   */
  phoneCountryCode?: string | undefined;
  /**
   * User name. Unique in the user pool.
   *
   * @example "bob"
   */
  username?: string | undefined;
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
   * How many times the user has signed in so far.
   *
   * An integer.
   *
   * @example 3
   */
  loginsCount?: number | undefined;
  /**
   * When the user last signed in.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  lastLogin?: string | undefined;
  /**
   * IP address of the last sign-in.
   *
   * @example "192.0.2.10"
   */
  lastIp?: string | undefined;
  /**
   * Gender of the user.
   *
   * @example "M"
   */
  gender: Gender;
  /**
   * Whether the email address has been verified.
   *
   * @example true
   */
  emailVerified: boolean;
  /**
   * Whether the phone number has been verified.
   *
   * @example true
   */
  phoneVerified: boolean;
  /**
   * When the password was last set.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  passwordLastSetAt?: string | undefined;
  /**
   * Date of birth, usually as `YYYY-MM-DD`. Older records may hold a date with a time.
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
   * How the account was created.
   *
   * @example "adminCreated"
   */
  userSourceType: UserSourceType;
  /**
   * ID of the application or of the synchronisation task that the account came from.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  userSourceId?: string | undefined;
  /**
   * ID of the application that the user last signed in to.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  lastLoginApp?: string | undefined;
  /**
   * ID of the user's main department.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  mainDepartmentId?: string | undefined;
  /**
   * When the user last completed multi-factor authentication.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  lastMfaTime?: string | undefined;
  /**
   * Strength of the password, as a number on a scale that the service does not document.
   *
   * An integer.
   *
   * @example 1
   */
  passwordSecurityLevel?: number | undefined;
  /**
   * Whether the user must set a new password at the next sign-in.
   *
   * @defaultValue `false`
   * @example false
   */
  resetPasswordOnNextLogin?: boolean | undefined;
  /**
   * Ways in which the user signed up.
   *
   * @example []
   */
  registerSource?: string[] | undefined;
  /**
   * IDs of the departments that the user belongs to. Where an operation has `withDepartmentIds`,
   * they are present only when that asks for them.
   *
   * @example ["624d930c37e1f5c08dd4986e", "624d93102b6a4012f33cd2fe"]
   */
  departmentIds?: string[] | undefined;
  /**
   * The user's accounts at identity sources. Where an operation has `withIdentities`, they are
   * present only when that asks for them.
   */
  identities?: IdentityDto[] | undefined;
  /**
   * Number of the user's identity document.
   *
   * @example "420421000000001234"
   */
  identityNumber?: string | undefined;
  /**
   * Values of custom fields, by field name. The names are those defined in the console, among the
   * custom fields of users.
   *
   * @example { school: "Example University", age: 22 }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Values of the user's data object, by field name. The names are those defined in the console,
   * among the fields of that data object.
   *
   * @example { badge: "B-17" }
   */
  metadataSource?: Record<string, unknown> | undefined;
  /**
   * IDs of the posts (positions) that the user holds.
   *
   * @example ["63dc5b1e7a904f2c8d6e0b91"]
   */
  postIdList?: string[] | undefined;
  /**
   * When the state of the account last changed.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  statusChangedAt?: string | undefined;
  /**
   * ID of the tenant that the user belongs to.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * IDs of all tenants that the user belongs to. Present only where an operation has
   * `withTenantIds` and that asks for them.
   *
   * @example ["63f867961c8f0241e7ccb582"]
   */
  tenantIds?: string[] | undefined;
}

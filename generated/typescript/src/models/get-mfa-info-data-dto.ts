/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ApplicationMfaDto } from "./application-mfa-dto.js";

/** Which second factors a user has, and which an application asks for. */
export interface GetMfaInfoDataDto {
  /**
   * Token that the steps of a second factor are made with.
   *
   * @example "mfa-token-of-bob"
   */
  mfaToken: string;
  /**
   * Phone number that codes go to.
   *
   * @example "2025550123"
   */
  mfaPhone?: string | undefined;
  /**
   * Country code of that phone number.
   *
   * @example "+1"
   */
  mfaPhoneCountryCode?: string | undefined;
  /**
   * Email address that codes go to.
   *
   * @example "bob@example.com"
   */
  mfaEmail?: string | undefined;
  /**
   * Nickname of the user.
   *
   * @example "Bobby"
   */
  nickname?: string | undefined;
  /**
   * User name.
   *
   * @example "bob"
   */
  username?: string | undefined;
  /**
   * Phone number of the user.
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
   * Whether a face check is set up.
   *
   * @example false
   */
  faceMfaEnabled?: boolean | undefined;
  /**
   * Whether a one-time password app is set up.
   *
   * @example false
   */
  totpMfaEnabled?: boolean | undefined;
  /** The factors that the application asks for. */
  applicationMfa: ApplicationMfaDto[];
}

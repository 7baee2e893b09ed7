/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Which second factors a user has set up. */
export interface UserMfaRespDto {
  /**
   * Whether a one-time password app is set up, as text: `true` or `false`.
   *
   * @example "true"
   */
  totpStatus: string;
  /**
   * Whether a face check is set up, as text: `true` or `false`.
   *
   * @example "true"
   */
  faceMfaStatus: string;
  /**
   * Whether a code by text message is set up, as text: `true` or `false`.
   *
   * @example "true"
   */
  smsMfaStatus: string;
  /**
   * Whether a code by email is set up, as text: `true` or `false`.
   *
   * @example "true"
   */
  emailMfaStatus: string;
}

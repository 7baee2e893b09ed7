/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The phone number of a user, and the proof of having it. */
export interface ResetPasswordByPhonePassCodeDto {
  /**
   * Phone number without the country code, which goes into `phoneCountryCode`.
   *
   * @example "2025550123"
   */
  phoneNumber: string;
  /**
   * Verification code that was sent to this number.
   *
   * @example "123456"
   */
  passCode: string;
  /**
   * Country code of the phone number, with the plus sign. It can be left out for numbers in
   * mainland China (`+86`).
   *
   * @example "+1"
   */
  phoneCountryCode?: string | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Two phone numbers, and the codes that prove that the user has both. */
export interface UpdatePhoneByPhonePassCodeDto {
  /**
   * Number after the change, without the country code. No other user of the user pool may have it.
   *
   * @example "2025550188"
   */
  newPhoneNumber: string;
  /**
   * Verification code that was sent to the new number.
   *
   * @example "123456"
   */
  newPhonePassCode: string;
  /**
   * Country code of the new number, with the plus sign. It can be left out for numbers in mainland
   * China (`+86`).
   *
   * @example "+1"
   */
  newPhoneCountryCode?: string | undefined;
  /**
   * Present number, without the country code. Needed when the user has one.
   *
   * @example "2025550123"
   */
  oldPhoneNumber?: string | undefined;
  /**
   * Verification code that was sent to the present number. Needed when the user has one.
   *
   * @example "654321"
   */
  oldPhonePassCode?: string | undefined;
  /**
   * Country code of the present number, with the plus sign. It can be left out for numbers in
   * mainland China (`+86`).
   *
   * @example "+1"
   */
  oldPhoneCountryCode?: string | undefined;
}

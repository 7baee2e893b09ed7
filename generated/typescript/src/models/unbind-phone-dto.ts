/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The proof that the user has the phone number that is given up. */
export interface UnbindPhoneDto {
  /**
   * Verification code that was sent to the number.
   *
   * @example "123456"
   */
  passCode: string;
}

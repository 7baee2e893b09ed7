/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The proof that the user reads the email address that is given up. */
export interface UnbindEmailDto {
  /**
   * Verification code that was sent to the address.
   *
   * @example "123456"
   */
  passCode: string;
}

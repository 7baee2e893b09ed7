/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Two email addresses, and the codes that prove that the user reads both. */
export interface UpdateEmailByEmailPassCodeDto {
  /**
   * Address after the change. No other user of the user pool may have it.
   *
   * @example "bob.zhang@example.com"
   */
  newEmail: string;
  /**
   * Verification code that was sent to the new address.
   *
   * @example "123456"
   */
  newEmailPassCode: string;
  /**
   * Present address. Needed when the user has one.
   *
   * @example "bob@example.com"
   */
  oldEmail?: string | undefined;
  /**
   * Verification code that was sent to the present address. Needed when the user has one.
   *
   * @example "654321"
   */
  oldEmailPassCode?: string | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An email address for the signed-in user, and the proof that the user reads it. */
export interface BindEmailDto {
  /**
   * Email address. No other user of the user pool may have it; upper and lower case do not matter.
   *
   * @example "bob@example.com"
   */
  email: string;
  /**
   * Verification code that was sent to this address.
   *
   * @example "123456"
   */
  passCode: string;
}

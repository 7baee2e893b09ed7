/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The email address of the user, and the proof of reading it. */
export interface DeleteAccountByEmailPassCodeDto {
  /**
   * Email address of the user.
   *
   * @example "bob@example.com"
   */
  email?: string | undefined;
  /**
   * Verification code that was sent to this address.
   *
   * @example "123456"
   */
  passCode: string;
}

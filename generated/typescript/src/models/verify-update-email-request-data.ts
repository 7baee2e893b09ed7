/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The permission to change the email address. */
export interface VerifyUpdateEmailRequestData {
  /**
   * Token that `updateEmail` takes. It stands for the new address and works once.
   *
   * @example "update-email-token-of-bob"
   */
  updateEmailToken: string;
  /**
   * Seconds for which the token is valid.
   *
   * An integer.
   *
   * @example 60
   */
  tokenExpiresIn: number;
}

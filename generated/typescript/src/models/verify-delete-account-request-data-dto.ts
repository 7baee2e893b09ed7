/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The permission to delete the account. */
export interface VerifyDeleteAccountRequestDataDto {
  /**
   * Token that `deleteAccount` takes. It works once.
   *
   * @example "delete-account-token-of-bob"
   */
  deleteAccountToken: string;
  /**
   * Seconds for which the token is valid.
   *
   * An integer.
   *
   * @example 60
   */
  tokenExpiresIn: number;
}

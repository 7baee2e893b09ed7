/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The permission to delete the account. */
export interface DeleteAccounDto {
  /**
   * Token from `verifyDeleteAccountRequest`.
   *
   * @example "delete-account-token-of-bob"
   */
  deleteAccountToken: string;
}

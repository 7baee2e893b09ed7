/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The permission to change the phone number. */
export interface UpdatePhoneDto {
  /**
   * Token from `verifyUpdatePhoneRequest`.
   *
   * @example "update-phone-token-of-bob"
   */
  updatePhoneToken: string;
}

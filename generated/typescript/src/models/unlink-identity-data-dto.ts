/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether an account was unlinked. */
export interface UnlinkIdentityDataDto {
  /**
   * Whether it was.
   *
   * @example true
   */
  success: boolean;
}

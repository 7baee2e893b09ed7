/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether there is such a user. */
export interface IsUserExistsDto {
  /**
   * Whether there is one.
   *
   * @example true
   */
  exists: boolean;
}

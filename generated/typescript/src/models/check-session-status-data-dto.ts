/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a user is signed in. */
export interface CheckSessionStatusDataDto {
  /**
   * Whether the user has a session in the application.
   *
   * @example true
   */
  active: boolean;
}

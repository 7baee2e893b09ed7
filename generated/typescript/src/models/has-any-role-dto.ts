/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a user has one of the roles. */
export interface HasAnyRoleDto {
  /**
   * Whether the user has at least one of them.
   *
   * @example true
   */
  hasAnyRole: boolean;
}

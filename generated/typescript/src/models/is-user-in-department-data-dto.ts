/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a user belongs to a department. */
export interface IsUserInDepartmentDataDto {
  /**
   * Whether the user belongs to it.
   *
   * @example true
   */
  inDepartment: boolean;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A department that a user shall belong to. */
export interface SetUserDepartmentDto {
  /**
   * ID of the department, as GenAuth assigned it.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Whether the user leads it.
   *
   * @example true
   */
  isLeader?: boolean | undefined;
  /**
   * Whether it is the user's main department. At most one is.
   *
   * @example true
   */
  isMainDepartment?: boolean | undefined;
}

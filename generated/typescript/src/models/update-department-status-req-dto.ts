/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a department is in use. */
export interface UpdateDepartmentStatusReqDto {
  /**
   * ID of the department, as GenAuth assigned it.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * `true` to use the department, `false` to put it out of use.
   *
   * @example false
   */
  status: boolean;
}

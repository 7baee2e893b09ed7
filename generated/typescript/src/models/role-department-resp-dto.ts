/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A department whose members have a role. */
export interface RoleDepartmentRespDto {
  /**
   * ID of the department, assigned by the service.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  id: string;
  /**
   * Code of the department.
   *
   * @example "engineering"
   */
  code: string;
  /**
   * Name of the department, as people see it.
   *
   * @example "Engineering"
   */
  name: string;
  /**
   * What the department does.
   *
   * @example "Builds and runs the product"
   */
  description: string;
}

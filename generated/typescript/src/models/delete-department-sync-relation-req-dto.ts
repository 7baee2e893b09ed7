/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentIdType } from "./department-id-type.js";

/** A link to delete. */
export interface DeleteDepartmentSyncRelationReqDto {
  /**
   * Code of the organization that the department belongs to.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * The outside directory, such as `lark`.
   *
   * @example "lark"
   */
  provider: string;
}

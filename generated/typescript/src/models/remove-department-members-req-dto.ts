/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentIdType } from "./department-id-type.js";

/** Users to remove from a department. */
export interface RemoveDepartmentMembersReqDto {
  /**
   * ID of the department, of the kind that `departmentIdType` names. `root` is the top of the
   * organization.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * Code of the organization that the department belongs to.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * Kind of the ID in `departmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * IDs of the users, as GenAuth assigned them. No limit on their number is documented; to be safe,
   * send no more than 50 at a time.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  userIds: string[];
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentI18nDto } from "./department-i18n-dto.js";
import type { DepartmentIdType } from "./department-id-type.js";

/** A change to a department. What is left out stays as it is. */
export interface UpdateDepartmentReqDto {
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
   * IDs of the users who lead it.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  leaderUserIds?: string[] | undefined;
  /**
   * What the department is.
   *
   * @example "Builds and runs the product"
   */
  description?: string | undefined;
  /**
   * Code after the change. Unique in the organization.
   *
   * @example "platform"
   */
  code?: string | undefined;
  /** Names in other languages. */
  i18n?: DepartmentI18nDto | undefined;
  /**
   * Whether the department is in use.
   *
   * @example true
   */
  status?: boolean | undefined;
  /**
   * Name after the change.
   *
   * @example "Platform engineering"
   */
  name?: string | undefined;
  /**
   * Kind of the IDs in `departmentId` and `parentDepartmentId`. Left out, they are IDs that GenAuth
   * assigned.
   *
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
  /**
   * ID of the department that it moves below.
   *
   * @example "624d93102b6a4012f33cd2fe"
   */
  parentDepartmentId?: string | undefined;
  /**
   * Values of custom fields, by field name. The names are defined in the console.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Metadata by name. Published as required and described nowhere; send an empty object where there
   * is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
  /**
   * IDs of the posts (positions) that exist there.
   *
   * @example ["63dc5b1e7a904f2c8d6e0b91"]
   */
  postIdList?: string[] | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

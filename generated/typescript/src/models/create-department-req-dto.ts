/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentI18nDto } from "./department-i18n-dto.js";
import type { DepartmentIdType } from "./department-id-type.js";

/** A department to create. */
export interface CreateDepartmentReqDto {
  /**
   * Code of the organization that the department belongs to.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department in an outside system, for programs that keep both in step.
   *
   * @example "od_7dab8a3d3cdc"
   */
  openDepartmentId?: string | undefined;
  /**
   * Name of the department, as people see it.
   *
   * @example "Engineering"
   */
  name: string;
  /**
   * What the department is.
   *
   * @example "Builds and runs the product"
   */
  description?: string | undefined;
  /**
   * ID of the department above it, of the kind that `departmentIdType` names. `root` is the top of
   * the organization.
   *
   * @example "60b49eb83fd80adb96f26e70"
   */
  parentDepartmentId: string;
  /**
   * Code of the department. Unique in the organization.
   *
   * @example "engineering"
   */
  code?: string | undefined;
  /**
   * Whether the department only groups others and has no members of its own.
   *
   * @example false
   */
  isVirtualNode?: boolean | undefined;
  /** Names in other languages. */
  i18n?: DepartmentI18nDto | undefined;
  /**
   * Values of custom fields, by field name. The names are defined in the console.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * Kind of the ID in `parentDepartmentId`.
   *
   * @defaultValue `"department_id"`
   * @example "department_id"
   */
  departmentIdType?: DepartmentIdType | undefined;
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
  /**
   * Metadata by name. Published as required and described nowhere; send an empty object where there
   * is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
}

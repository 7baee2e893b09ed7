/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentI18nDto } from "./department-i18n-dto.js";

/** A department: a part of an organization, or of another department. */
export interface DepartmentDto {
  /**
   * Code of the organization that the department belongs to.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * ID of the department, assigned by the service.
   *
   * @example "624d930c37e1f5c08dd4986e"
   */
  departmentId: string;
  /**
   * When the department was created.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  createdAt: string;
  /**
   * When the department was last changed.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  updatedAt?: string | undefined;
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
   * ID of the department above it.
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
   * Code of the department above it.
   *
   * @example "example"
   */
  parentDepartmentCode: string;
  /**
   * How many users belong to the department.
   *
   * An integer.
   *
   * @example 11
   */
  membersCount: number;
  /**
   * Whether there are departments below it.
   *
   * @example true
   */
  hasChildren: boolean;
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
   * Names of the posts (positions) that exist there.
   *
   * @example ["Team lead"]
   */
  posts?: string[] | undefined;
  /**
   * IDs of the posts (positions) that exist there.
   *
   * @example ["63dc5b1e7a904f2c8d6e0b91"]
   */
  postIdList?: string[] | undefined;
  /**
   * Whether the department is in use.
   *
   * @example true
   */
  status?: boolean | undefined;
  /**
   * What the caller may do with it. No value is documented.
   *
   * @example "read"
   */
  allow?: string | undefined;
}

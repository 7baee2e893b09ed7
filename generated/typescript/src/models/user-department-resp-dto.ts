/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentI18nDto } from "./department-i18n-dto.js";

/** A department that a user belongs to. */
export interface UserDepartmentRespDto {
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
   * Whether it is the top of the organization.
   *
   * @example false
   */
  isRoot: boolean;
  /**
   * When the department was created.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  createdAt: string;
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
  /**
   * ID of the department in an outside system.
   *
   * @example "od_7dab8a3d3cdc"
   */
  openDepartmentId?: string | undefined;
  /**
   * Whether the user leads it.
   *
   * @example true
   */
  isLeader: boolean;
  /**
   * Code of the department.
   *
   * @example "engineering"
   */
  code: string;
  /**
   * Whether it is the user's main department.
   *
   * @example true
   */
  isMainDepartment: boolean;
  /**
   * When the user joined it.
   *
   * Format: date-time.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  joinedAt: string;
  /**
   * Whether the department only groups others.
   *
   * @example false
   */
  isVirtualNode: boolean;
  /** Names in other languages. */
  i18n?: DepartmentI18nDto | undefined;
  /**
   * Values of custom fields, by field name. The names are defined in the console.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * IDs of the departments above it, the top first.
   *
   * @example ["60b49eb83fd80adb96f26e70"]
   */
  departmentIdPath?: string[] | undefined;
  /**
   * Codes of the departments above it, the top first.
   *
   * @example ["example"]
   */
  departmentCodePath?: string[] | undefined;
  /**
   * Names of the departments above it, the top first.
   *
   * @example ["Example Inc."]
   */
  departmentNamePath?: string[] | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OrganizationNameI18nDto } from "./organization-name-i18n-dto.js";

/** An organization: the top of a tree of departments. */
export interface OrganizationDto {
  /**
   * Identifies the organization wherever it is referred to. Unique in the user pool.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * Name of the organization, as people see it.
   *
   * @example "Example Inc."
   */
  organizationName: string;
  /**
   * What the organization is.
   *
   * @example "Makes example products"
   */
  description?: string | undefined;
  /**
   * When the organization was created.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  createdAt?: string | undefined;
  /**
   * When the organization was last changed.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  updatedAt?: string | undefined;
  /**
   * ID of the department at the top of the organization.
   *
   * @example "60b49eb83fd80adb96f26e70"
   */
  departmentId: string;
  /**
   * ID of the top department in an outside system, for programs that keep both in step.
   *
   * @example "od_7dab8a3d3cdc"
   */
  openDepartmentId?: string | undefined;
  /**
   * Whether the organization has departments.
   *
   * @example true
   */
  hasChildren: boolean;
  /**
   * IDs of the users who lead it.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  leaderUserIds?: string[] | undefined;
  /**
   * How many users belong to the organization.
   *
   * An integer.
   *
   * @example 150
   */
  membersCount: number;
  /**
   * Whether the organization only groups others and has no members of its own.
   *
   * @example false
   */
  isVirtualNode: boolean;
  /** Names in other languages. */
  i18n?: OrganizationNameI18nDto | undefined;
  /**
   * Values of custom fields, by field name. The names are defined in the console.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * IDs of the posts (positions) that exist there.
   *
   * @example ["63dc5b1e7a904f2c8d6e0b91"]
   */
  postIdList?: string[] | undefined;
  /**
   * Whether the organization is in use. No list of the values is documented.
   *
   * @example "true"
   */
  status?: string | undefined;
  /**
   * What the caller may do with it. No value is documented.
   *
   * @example "read"
   */
  allow?: string | undefined;
}

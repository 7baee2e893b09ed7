/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OrganizationNameI18nDto } from "./organization-name-i18n-dto.js";

/** A change to an organization. What is left out stays as it is. */
export interface UpdateOrganizationReqDto {
  /**
   * Present code of the organization to change.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * What the organization is.
   *
   * @example "Makes example products"
   */
  description?: string | undefined;
  /**
   * ID of the top department in an outside system, for programs that keep both in step.
   *
   * @example "od_7dab8a3d3cdc"
   */
  openDepartmentId?: string | undefined;
  /**
   * IDs of the users who lead it.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9"]
   */
  leaderUserIds?: string[] | undefined;
  /** Names in other languages. */
  i18n?: OrganizationNameI18nDto | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
  /**
   * Code after the change. Unique in the user pool.
   *
   * @example "example-group"
   */
  organizationNewCode?: string | undefined;
  /**
   * Name after the change.
   *
   * @example "Example Group"
   */
  organizationName?: string | undefined;
  /**
   * IDs of the posts (positions) that exist there.
   *
   * @example ["63dc5b1e7a904f2c8d6e0b91"]
   */
  postIdList?: string[] | undefined;
}

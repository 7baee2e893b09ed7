/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OrganizationNameI18nDto } from "./organization-name-i18n-dto.js";

/** An organization to create. */
export interface CreateOrganizationReqDto {
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
   * ID of the top department in an outside system, for programs that keep both in step.
   *
   * @example "od_7dab8a3d3cdc"
   */
  openDepartmentId?: string | undefined;
  /** Names in other languages. */
  i18n?: OrganizationNameI18nDto | undefined;
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
   * Metadata by name. Published as required and described nowhere; send an empty object where there
   * is none.
   *
   * @example {}
   */
  metadata: Record<string, unknown>;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserInfoDto } from "./user-info-dto.js";

/** A department with what stands below it and who belongs to it. */
export interface CreateDepartmentTreeReqDto {
  /**
   * Name of the department.
   *
   * @example "Engineering"
   */
  name: string;
  /**
   * What stands below it. Published as a list of texts, without an example.
   *
   * @example []
   */
  children?: string[] | undefined;
  /** Who belongs to it. */
  members?: UserInfoDto | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

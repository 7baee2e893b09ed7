/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { RolePermissionListDto } from "./role-permission-list-dto.js";

/** One page of role assignments. */
export interface RoleListPageDto {
  /**
   * How many assignments there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount?: number | undefined;
  /** The assignments on this page. */
  data: RolePermissionListDto[];
}

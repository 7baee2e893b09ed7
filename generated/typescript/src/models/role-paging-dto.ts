/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { RoleDto } from "./role-dto.js";

/** One page of roles. */
export interface RolePagingDto {
  /**
   * How many roles there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The roles on this page. */
  list: RoleDto[];
}

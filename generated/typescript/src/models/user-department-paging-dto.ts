/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserDepartmentRespDto } from "./user-department-resp-dto.js";

/** One page of departments. */
export interface UserDepartmentPagingDto {
  /**
   * How many departments there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The departments on this page. */
  list: UserDepartmentRespDto[];
}

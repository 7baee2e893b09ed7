/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ResGroupDto } from "./res-group-dto.js";

/** One page of user groups. */
export interface GroupPagingDto {
  /**
   * How many groups there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The groups on this page. */
  list: ResGroupDto[];
}

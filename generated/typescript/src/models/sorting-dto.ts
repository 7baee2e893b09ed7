/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SortDirection } from "./sort-direction.js";
import type { UserSortField } from "./user-sort-field.js";

/** One step of a sort order. */
export interface SortingDto {
  /**
   * What is sorted by.
   *
   * @example "createdAt"
   */
  field: UserSortField;
  /**
   * In which direction.
   *
   * @example "desc"
   */
  order: SortDirection;
}

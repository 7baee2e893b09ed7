/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentSortField } from "./department-sort-field.js";
import type { SortDirection } from "./sort-direction.js";

/** One step of a sort order. */
export interface DepartmentSortingDto {
  /**
   * What is sorted by.
   *
   * @example "createdAt"
   */
  field: DepartmentSortField;
  /**
   * In which direction.
   *
   * @example "desc"
   */
  order: SortDirection;
}

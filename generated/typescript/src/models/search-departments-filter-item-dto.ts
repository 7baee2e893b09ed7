/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { FilterOperator } from "./filter-operator.js";

/** One condition of a search. All conditions must hold. */
export interface SearchDepartmentsFilterItemDto {
  /**
   * Name of the field that is looked at, such as `name` or `updatedAt`.
   *
   * @example "name"
   */
  field: string;
  /**
   * How it is compared.
   *
   * @example "CONTAINS"
   */
  operator: FilterOperator;
  /**
   * What it is compared with: a text, a number, or a list of them for `BETWEEN` and `IN`.
   *
   * @example "Engineer"
   */
  value?: unknown;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { DepartmentSortBy } from "./department-sort-by.js";
import type { DepartmentSortingDto } from "./department-sorting-dto.js";
import type { OrderDirection } from "./order-direction.js";
import type { SearchDepartmentsFilterItemDto } from "./search-departments-filter-item-dto.js";

/** How to search, sort and page departments. */
export interface SearchDepartmentsListReqDto {
  /**
   * Code of the organization to search in.
   *
   * @example "example"
   */
  organizationCode: string;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions), in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * Number of the page, counted from 1.
   *
   * At least 1. An integer.
   *
   * @defaultValue `1`
   * @example 1
   */
  page?: number | undefined;
  /**
   * How many departments are on a page, at most 50.
   *
   * 1 to 50. An integer.
   *
   * @defaultValue `10`
   * @example 10
   */
  limit?: number | undefined;
  /** Conditions that must all hold. Left out, all departments are listed. */
  advancedFilter?: SearchDepartmentsFilterItemDto[] | undefined;
  /**
   * What is sorted by, where `sort` is left out.
   *
   * @defaultValue `"updatedAt"`
   * @example "updatedAt"
   */
  sortBy?: DepartmentSortBy | undefined;
  /**
   * In which direction, where `sort` is left out.
   *
   * @defaultValue `"DESC"`
   * @example "DESC"
   */
  orderBy?: OrderDirection | undefined;
  /** Steps of the sort order, the most important first. Wins over `sortBy` and `orderBy`. */
  sort?: DepartmentSortingDto[] | undefined;
  /**
   * ID of the tenant, where the organization belongs to one and not to the whole user pool.
   *
   * @example "63f867961c8f0241e7ccb582"
   */
  tenantId?: string | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { FilterOperatorOfUsers } from "./filter-operator-of-users.js";

/** One condition on users. All conditions must hold. */
export interface ListUsersAdvancedFilterItemDto {
  /**
   * Name of a field of `UserDto`, or of a custom field.
   *
   * @example "status"
   */
  field: string;
  /**
   * How it is compared.
   *
   * @example "EQUAL"
   */
  operator: FilterOperatorOfUsers;
  /**
   * What it is compared with: a text, a number, or a list for `IN` and `BETWEEN`. Left out for
   * `IS_NULL` and `NOT_NULL`.
   *
   * @example "Activated"
   */
  value?: unknown;
}

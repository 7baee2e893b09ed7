/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PaginationDto } from "./pagination-dto.js";
import type { SortingDto } from "./sorting-dto.js";
import type { UserSearchField } from "./user-search-field.js";

/** Which page to return, in which order, and what of each user. */
export interface ListUsersOptionsDto {
  /** Which page to return. */
  pagination?: PaginationDto | undefined;
  /** Steps of the sort order, the most important first. */
  sort?: SortingDto[] | undefined;
  /**
   * Fields that `keywords` is searched for in.
   *
   * @defaultValue `["phone", "email", "name", "username", "nickname", "identityNumber"]`
   * @example ["name", "username"]
   */
  fuzzySearchOn?: UserSearchField[] | undefined;
  /**
   * Whether the answer includes `customData`.
   *
   * @defaultValue `false`
   * @example true
   */
  withCustomData?: boolean | undefined;
  /**
   * Whether the answer includes the posts (positions) of the users, in `postIdList`.
   *
   * @defaultValue `false`
   * @example true
   */
  withPost?: boolean | undefined;
  /**
   * Whether the answer includes `identities`.
   *
   * @defaultValue `false`
   * @example true
   */
  withIdentities?: boolean | undefined;
  /**
   * Whether the answer includes `departmentIds`.
   *
   * @defaultValue `false`
   * @example true
   */
  withDepartmentIds?: boolean | undefined;
  /**
   * Whether custom fields are placed beside the other fields of the user instead of inside
   * `customData`. Clients keep such fields although no type declares them.
   *
   * @defaultValue `false`
   * @example false
   */
  flatCustomData?: boolean | undefined;
}

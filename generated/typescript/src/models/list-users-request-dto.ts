/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ListUsersAdvancedFilterItemDto } from "./list-users-advanced-filter-item-dto.js";
import type { ListUsersOptionsDto } from "./list-users-options-dto.js";

/** Which users to list, and how. */
export interface ListUsersRequestDto {
  /**
   * Text to search for in the fields that `fuzzySearchOn` names. Left out, all users are listed.
   *
   * @example "bob"
   */
  keywords?: string | undefined;
  /** Conditions that must all hold. */
  advancedFilter?: ListUsersAdvancedFilterItemDto[] | undefined;
  /**
   * A query in the language of the search engine behind the service, for what the conditions cannot
   * say. Its form is that of Elasticsearch.
   *
   * @example { query: { term: { company: "Example Inc." } } }
   */
  searchQuery?: Record<string, unknown> | undefined;
  /** Page, sort order, and what of each user. */
  options?: ListUsersOptionsDto | undefined;
}

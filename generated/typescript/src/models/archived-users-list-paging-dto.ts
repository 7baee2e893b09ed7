/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { ListArchivedUsersRespDto } from "./list-archived-users-resp-dto.js";

/** One page of archived users. */
export interface ArchivedUsersListPagingDto {
  /**
   * How many archived users there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The archived users on this page. */
  list: ListArchivedUsersRespDto[];
}

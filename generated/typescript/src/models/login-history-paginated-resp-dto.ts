/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { LoginHistoryDto } from "./login-history-dto.js";

/** One page of sign-ins. */
export interface LoginHistoryPaginatedRespDto {
  /**
   * How many sign-ins there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The sign-ins on this page. */
  list: LoginHistoryDto[];
}

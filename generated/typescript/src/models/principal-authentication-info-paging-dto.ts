/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PrincipalAuthenticationInfoDto } from "./principal-authentication-info-dto.js";

/** One page of checks. */
export interface PrincipalAuthenticationInfoPagingDto {
  /**
   * How many checks there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The checks on this page. */
  list: PrincipalAuthenticationInfoDto[];
}

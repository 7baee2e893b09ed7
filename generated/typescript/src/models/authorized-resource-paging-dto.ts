/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { AuthorizedResourceDto } from "./authorized-resource-dto.js";

/** One page of resources. */
export interface AuthorizedResourcePagingDto {
  /**
   * How many resources there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The resources on this page. */
  list: AuthorizedResourceDto[];
}

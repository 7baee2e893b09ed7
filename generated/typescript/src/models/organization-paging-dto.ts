/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OrganizationDto } from "./organization-dto.js";

/** One page of organizations. */
export interface OrganizationPagingDto {
  /**
   * How many organizations there are on all pages together.
   *
   * An integer.
   *
   * @example 1
   */
  totalCount: number;
  /** The organizations on this page. */
  list: OrganizationDto[];
}

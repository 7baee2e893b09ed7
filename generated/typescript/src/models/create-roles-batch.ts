/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { RoleListItem } from "./role-list-item.js";

/** Roles to create in one call. */
export interface CreateRolesBatch {
  /**
   * The roles to create, 1 to 50 of them.
   *
   * 1 to 50 items.
   */
  list: RoleListItem[];
}

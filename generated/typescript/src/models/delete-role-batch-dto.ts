/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { RoleCodeAndNamespaceDto } from "./role-code-and-namespace-dto.js";

/** Roles of several permission namespaces to delete. */
export interface DeleteRoleBatchDto {
  /**
   * The roles, 1 to 50 of them.
   *
   * 1 to 50 items.
   */
  roleList: RoleCodeAndNamespaceDto[];
}

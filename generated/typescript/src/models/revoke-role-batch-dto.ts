/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { RoleCodeDto } from "./role-code-dto.js";
import type { TargetDto } from "./target-dto.js";

/** Roles to take away, and who loses them. */
export interface RevokeRoleBatchDto {
  /**
   * The roles, 1 to 10 of them.
   *
   * 1 to 10 items.
   */
  roles: RoleCodeDto[];
  /**
   * Who loses all of these roles, 1 to 50 targets.
   *
   * 1 to 50 items.
   */
  targets: TargetDto[];
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { TargetDto } from "./target-dto.js";

/** A role, and whom to take it from. */
export interface RevokeRoleDto {
  /**
   * Code of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Code of the permission namespace that the role belongs to. Left out, the namespace `default` is
   * meant.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Who loses the role, 1 to 50 targets.
   *
   * 1 to 50 items.
   */
  targets: TargetDto[];
}

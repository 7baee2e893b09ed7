/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { TargetDto } from "./target-dto.js";

/** A role, and whom to give it to. */
export interface AssignRoleDto {
  /**
   * Code of the role.
   *
   * @example "manager"
   */
  code: string;
  /**
   * When the targets lose the role again, in milliseconds since 1970. Left out, they keep it.
   *
   * An integer.
   *
   * @example 1767225600000
   */
  endTime?: number | undefined;
  /**
   * When the targets get the role, in milliseconds since 1970. Left out, they get it at once.
   *
   * An integer.
   *
   * @example 1735689600000
   */
  enableTime?: number | undefined;
  /**
   * Code of the permission namespace that the role belongs to. Left out, the namespace `default` is
   * meant.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Who gets the role, 1 to 50 targets.
   *
   * 1 to 50 items.
   */
  targets: TargetDto[];
}

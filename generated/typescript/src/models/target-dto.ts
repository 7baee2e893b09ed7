/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { TargetType } from "./target-type.js";

/** Somebody, or a set of people, that a role or a permission is given to. */
export interface TargetDto {
  /**
   * What kind of target this is.
   *
   * @example "USER"
   */
  targetType: TargetType;
  /**
   * Which one it is: a user ID, a department ID, or the code of a role or a group, as `targetType`
   * says.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  targetIdentifier: string;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { SetUserDepartmentDto } from "./set-user-department-dto.js";
import type { SetUserDepartmentsOptionsDto } from "./set-user-departments-options-dto.js";

/** The departments a user shall belong to. */
export interface SetUserDepartmentsDto {
  /**
   * ID of the user, of the kind that `options` names.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * The departments, 1 to 50 of them.
   *
   * 1 to 50 items.
   */
  departments: SetUserDepartmentDto[];
  /** How to read the ID. */
  options?: SetUserDepartmentsOptionsDto | undefined;
}

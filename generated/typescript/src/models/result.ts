/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a batch did. */
export interface Result {
  /**
   * How many users were created.
   *
   * An integer.
   *
   * @example 1
   */
  addUser: number;
  /**
   * How many users were updated.
   *
   * An integer.
   *
   * @example 0
   */
  updateUser: number;
  /**
   * How many departments were created.
   *
   * An integer.
   *
   * @example 1
   */
  addDepartment: number;
  /**
   * How many departments were updated.
   *
   * An integer.
   *
   * @example 0
   */
  updateDepartment: number;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A user group as it must be. */
export interface CreateOrUpdateGroupReqDto {
  /**
   * Code of the group: tells whether it exists already. A plain English identifier, unique in the
   * user pool.
   *
   * @example "developer"
   */
  code: string;
  /**
   * Name of the group, as people see it.
   *
   * @example "Developer"
   */
  name: string;
  /**
   * What the group is for.
   *
   * @example "Everybody who writes code"
   */
  description: string;
  /**
   * Kind of the group. `static` is the only value that is documented.
   *
   * @example "static"
   */
  type: string;
}

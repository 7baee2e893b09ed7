/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A user group to create. */
export interface CreateGroupReqDto {
  /**
   * Identifies the group wherever it is referred to. It must be unique in the user pool and a plain
   * English identifier, such as `developer`.
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
  /**
   * Values of custom fields, by field name. Define the names in the console first, among the custom
   * fields of groups.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
}

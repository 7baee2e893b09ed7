/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A change to a user group. */
export interface UpdateGroupReqDto {
  /**
   * Present code of the group to change.
   *
   * @example "developer"
   */
  code: string;
  /**
   * What the group is for. Needed even when only something else changes.
   *
   * @example "Everybody who writes or reviews code"
   */
  description: string;
  /**
   * New name of the group. Left out, the name stays.
   *
   * @example "Engineering"
   */
  name?: string | undefined;
  /**
   * New code of the group, a plain English identifier that no other group has. Left out, the code
   * stays.
   *
   * @example "engineering"
   */
  newCode?: string | undefined;
  /**
   * New values of custom fields, by field name. Define the names in the console first, among the
   * custom fields of groups.
   *
   * @example { costCenter: "R-100" }
   */
  customData?: Record<string, unknown> | undefined;
}

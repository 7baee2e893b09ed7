/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Roles of one permission namespace to delete. */
export interface DeleteRoleDto {
  /**
   * Codes of the roles, 1 to 50 of them.
   *
   * 1 to 50 items.
   *
   * @example ["manager", "auditor"]
   */
  codeList: string[];
  /**
   * Code of the permission namespace that the roles belong to.
   *
   * @defaultValue `"default"`
   * @example "default"
   */
  namespace?: string | undefined;
}

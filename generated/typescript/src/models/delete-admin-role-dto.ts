/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Administrator roles to delete. */
export interface DeleteAdminRoleDto {
  /**
   * Codes of the roles, 1 to 50 of them.
   *
   * 1 to 50 items.
   *
   * @example ["support-admin"]
   */
  codeList: string[];
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A role to ask about. */
export interface HasRoleRolesDto {
  /**
   * Code of the permission namespace that the role belongs to. Left out, the namespace `default` is
   * meant.
   *
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * Code of the role.
   *
   * @example "manager"
   */
  code: string;
}

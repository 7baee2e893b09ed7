/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** An administrator role to create. */
export interface CreateAdminRoleDto {
  /**
   * Identifies the role. Unique among the administrator roles of the user pool.
   *
   * @example "support-admin"
   */
  code: string;
  /**
   * Name of the role, as people see it.
   *
   * @example "Support administrator"
   */
  name: string;
  /**
   * What the role is for.
   *
   * @example "Resets passwords for customers"
   */
  description?: string | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A role to create. */
export interface CreateRoleDto {
  /**
   * Identifies the role wherever it is referred to. It must be unique in the permission namespace
   * and cannot be reused while the role exists.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Name of the role, as people see it.
   *
   * @example "Manager"
   */
  name?: string | undefined;
  /**
   * Code of the permission namespace that the role belongs to.
   *
   * @defaultValue `"default"`
   * @example "default"
   */
  namespace?: string | undefined;
  /**
   * What the role is for.
   *
   * @example "Leads a team and approves its requests"
   */
  description?: string | undefined;
  /**
   * When the role stops being in force, in milliseconds since 1970, as text. Left out, it never
   * does.
   *
   * @example "1767225600000"
   */
  disableTime?: string | undefined;
}

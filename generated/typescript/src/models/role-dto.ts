/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A role: a name for what people with a certain task may do. */
export interface RoleDto {
  /**
   * ID of the role, assigned by the service.
   *
   * @example "6236ef37b5a1c94d0e72f3aa"
   */
  id: string;
  /**
   * Identifies the role wherever it is referred to. Unique in its permission namespace.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Name of the role, as people see it.
   *
   * @example "Manager"
   */
  name: string;
  /**
   * What the role is for.
   *
   * @example "Leads a team and approves its requests"
   */
  description: string;
  /**
   * Code of the permission namespace that the role belongs to.
   *
   * @example "default"
   */
  namespace: string;
  /**
   * Name of that namespace, as people see it.
   *
   * @example "Default space"
   */
  namespaceName: string;
  /**
   * Whether the role is in force, such as `ENABLE`. No list of the values is documented.
   *
   * @example "ENABLE"
   */
  status?: string | undefined;
  /**
   * When the role stops being in force, in milliseconds since 1970. Absent when it never does.
   *
   * An integer.
   *
   * @example 1669881887852
   */
  disableTime?: number | undefined;
}

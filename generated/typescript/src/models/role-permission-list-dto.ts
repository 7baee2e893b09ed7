/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A role as it is assigned. */
export interface RolePermissionListDto {
  /**
   * ID of the role that is assigned.
   *
   * @example "6236ef37b5a1c94d0e72f3aa"
   */
  roleId: string;
  /**
   * Whether the assignment is in force, such as `ENABLE`. No list of the values is documented.
   *
   * @example "ENABLE"
   */
  status: string;
  /**
   * When the assignment begins, in milliseconds since 1970.
   *
   * An integer.
   *
   * @example 1735689600000
   */
  enableTime?: number | undefined;
  /**
   * When the assignment ends, in milliseconds since 1970. Absent when it never does.
   *
   * An integer.
   *
   * @example 1767225600000
   */
  endTime?: number | undefined;
  /**
   * ID of the user pool that the role belongs to.
   *
   * @example "60b49eb83fd80adb96f26e60"
   */
  userPoolId: string;
  /**
   * Name of the role, as people see it.
   *
   * @example "Manager"
   */
  roleName: string;
  /**
   * Code of the role that is assigned.
   *
   * @example "manager"
   */
  roleCode: string;
  /**
   * What the role is for.
   *
   * @example "Leads a team and approves its requests"
   */
  description?: string | undefined;
  /**
   * When the role was created.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  createdAt: string;
  /**
   * When the role was last changed.
   *
   * @example "2022-07-03T02:20:30.000Z"
   */
  updatedAt: string;
}

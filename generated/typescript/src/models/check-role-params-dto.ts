/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A code and a name that a role could have. */
export interface CheckRoleParamsDto {
  /**
   * Code of the permission namespace that the role would belong to.
   *
   * @example "default"
   */
  namespace: string;
  /**
   * Code to check.
   *
   * @example "manager"
   */
  code: string;
  /**
   * Name to check. Left out, only the code is checked.
   *
   * @example "Manager"
   */
  name?: string | undefined;
}

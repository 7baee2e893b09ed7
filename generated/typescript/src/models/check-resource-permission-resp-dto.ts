/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether the user may do something with a resource. */
export interface CheckResourcePermissionRespDto {
  /**
   * Code of the permission namespace that the resource belongs to.
   *
   * @example "default"
   */
  namespaceCode: string;
  /**
   * The action that was asked about.
   *
   * @example "get"
   */
  action: string;
  /**
   * The resource, as in the request.
   *
   * @example "quarterly-report"
   */
  resource: string;
  /**
   * Whether the user may do it.
   *
   * @example true
   */
  enabled: boolean;
}

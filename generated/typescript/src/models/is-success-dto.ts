/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a change was made. */
export interface IsSuccessDto {
  /**
   * Whether the service did what was asked. A call can succeed, with status 200, and still say
   * `false` here.
   *
   * @example true
   */
  success: boolean;
}

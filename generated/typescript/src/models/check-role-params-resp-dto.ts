/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a role could be created. */
export interface CheckRoleParamsRespDto {
  /**
   * Whether no other role of the namespace has the code or the name.
   *
   * @example true
   */
  isValid: boolean;
  /**
   * Why not, where it could not be. Published as a boolean, so do not count on a text.
   *
   * @example "The code is taken"
   */
  message?: unknown;
}

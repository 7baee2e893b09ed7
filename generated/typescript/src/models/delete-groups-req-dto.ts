/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** User groups to delete. */
export interface DeleteGroupsReqDto {
  /**
   * Codes of the groups, 1 to 50 of them.
   *
   * 1 to 50 items.
   *
   * @example ["developer", "support"]
   */
  codeList: string[];
}

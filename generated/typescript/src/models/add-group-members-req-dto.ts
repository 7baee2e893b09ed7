/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Users to add to a group. */
export interface AddGroupMembersReqDto {
  /**
   * Code of the group.
   *
   * @example "developer"
   */
  code: string;
  /**
   * IDs of the users, 1 to 50 of them, as GenAuth assigned them.
   *
   * 1 to 50 items.
   *
   * @example ["6229ffa4b1c08d2cade3e3d9", "6229ffa4b1c08d2cade3e3d0"]
   */
  userIds: string[];
}

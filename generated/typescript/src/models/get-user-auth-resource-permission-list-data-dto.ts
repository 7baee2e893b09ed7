/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GetUserAuthResourcePermissionList } from "./get-user-auth-resource-permission-list.js";

/** What the user may do. */
export interface GetUserAuthResourcePermissionListDataDto {
  /** One entry for each resource. */
  permissionList: GetUserAuthResourcePermissionList[];
}

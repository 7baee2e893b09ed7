/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { UserAuthResourceListDto } from "./user-auth-resource-list-dto.js";

/** What the user may use. */
export interface GetUserAuthResourceListDataDto {
  /** One entry for each permission namespace. */
  userPermissionList: UserAuthResourceListDto[];
}

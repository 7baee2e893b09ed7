/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { CheckResourcePermissionRespDto } from "./check-resource-permission-resp-dto.js";

/** What the user may do. */
export interface CheckResourcePermissionDataDto {
  /** One entry for each resource of the request. */
  checkResultList: CheckResourcePermissionRespDto[];
}

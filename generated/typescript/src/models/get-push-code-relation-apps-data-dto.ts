/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Applications in which a sign-in request can be answered. */
export interface GetPushCodeRelationAppsDataDto {
  /**
   * Their IDs.
   *
   * @example ["6193b7a2c4d85e0f9a1b2c3d"]
   */
  appIds?: string[] | undefined;
}

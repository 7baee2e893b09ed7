/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A sign-in request, and the application that asks. */
export interface GetPushCodeRelationAppsDto {
  /**
   * ID of the request, from the message that the app received.
   *
   * @example "hT7bQe3JxD9wUa5Gk0Rv"
   */
  pushCodeId: string;
  /**
   * ID of the application that the user wants to sign in to.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  appId: string;
}

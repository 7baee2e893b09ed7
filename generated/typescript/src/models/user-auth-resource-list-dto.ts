/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OpenResource } from "./open-resource.js";

/** What the user may use of one permission namespace. */
export interface UserAuthResourceListDto {
  /**
   * ID of the signed-in user.
   *
   * @example "6229ffa4b1c08d2cade3e3d9"
   */
  userId: string;
  /**
   * Code of the permission namespace.
   *
   * @example "default"
   */
  namespaceCode: string;
  /** The data resources. */
  resourceList?: OpenResource[] | undefined;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The data resources to ask about. */
export interface GetUserAuthResourcePermissionListDto {
  /**
   * Codes of data resources; for a node of a tree, its path: the code of the resource, then the
   * codes of the nodes from the top down, separated by slashes. No limit on their number is
   * documented.
   *
   * @example ["quarterly-report", "handbook/travel/hotels"]
   */
  resources: string[];
}

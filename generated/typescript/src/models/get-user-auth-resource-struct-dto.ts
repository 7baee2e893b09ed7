/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** The data resource to read. */
export interface GetUserAuthResourceStructDto {
  /**
   * Code of the data resource.
   *
   * @example "handbook"
   */
  resource: string;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the user may do with a list resource. */
export interface ArrayAuthorize {
  /**
   * The texts.
   *
   * @example ["boston", "chicago"]
   */
  values: string[];
  /**
   * What the user may do with it. The names are those that the data resource defines.
   *
   * @example ["get", "read"]
   */
  actions: string[];
}

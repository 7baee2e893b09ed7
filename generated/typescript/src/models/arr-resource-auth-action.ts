/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A list resource, and what the user may do with it. */
export interface ArrResourceAuthAction {
  /**
   * The texts.
   *
   * @example ["boston", "chicago"]
   */
  values?: string[] | undefined;
  /**
   * What the user may do with it. The names are those that the data resource defines.
   *
   * @example ["get", "read"]
   */
  actions?: string[] | undefined;
}

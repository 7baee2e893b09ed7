/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the user may do with a text resource. */
export interface StrAuthorize {
  /**
   * The text.
   *
   * @example "https://example.com/reports/q3"
   */
  value: string;
  /**
   * What the user may do with it. The names are those that the data resource defines.
   *
   * @example ["get", "read"]
   */
  actions: string[];
}

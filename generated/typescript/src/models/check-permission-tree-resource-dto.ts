/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Tree resources, and what the user wants to do with them. */
export interface CheckPermissionTreeResourceDto {
  /**
   * The action to ask about, such as `get`, `read`, `write` or `delete`. The names are those that
   * the data resource defines.
   *
   * @example "get"
   */
  action: string;
  /**
   * Paths of the nodes: the code of the data resource, then the codes of the nodes from the top
   * down, separated by slashes. No limit on their number is documented.
   *
   * @example ["handbook/travel/hotels", "handbook/security"]
   */
  resources: string[];
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** List resources, and what the user wants to do with them. */
export interface CheckPermissionArrayResourceDto {
  /**
   * The action to ask about, such as `get`, `read`, `write` or `delete`. The names are those that
   * the data resource defines.
   *
   * @example "get"
   */
  action: string;
  /**
   * Codes of the data resources. No limit on their number is documented.
   *
   * @example ["warehouses", "sales-regions"]
   */
  resources: string[];
}

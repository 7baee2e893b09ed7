/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A node of a tree resource, with the nodes below it. */
export interface TreeStructs {
  /**
   * Code of the node. Unique among its neighbours.
   *
   * At most 50 characters.
   *
   * @example "travel"
   */
  code: string;
  /**
   * Name of the node, as people see it.
   *
   * At most 50 characters.
   *
   * @example "Travel"
   */
  name: string;
  /**
   * Value of the node. Absent where it has none.
   *
   * At most 1000 characters.
   *
   * @example "https://example.com/handbook/travel"
   */
  value?: string | undefined;
  /**
   * What the user may do with the node.
   *
   * @example ["get", "read"]
   */
  actions?: string[] | undefined;
  /** The nodes below it. */
  children?: TreeStructs[] | undefined;
}

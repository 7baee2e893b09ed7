/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the user may do with a node of a tree resource. */
export interface TreeAuthBo {
  /**
   * Path of the node: the codes of the nodes from the top down, each after a slash.
   *
   * @example "/travel/hotels"
   */
  nodePath: string;
  /**
   * Name of the node, as people see it.
   *
   * @example "Hotels"
   */
  nodeName: string;
  /**
   * What the user may do with the node. The names are those that the data resource defines.
   *
   * @example ["get", "read"]
   */
  nodeActions: string[];
  /**
   * Value of the node. Absent where it has none.
   *
   * @example "https://example.com/handbook/hotels"
   */
  nodeValue?: string | undefined;
}

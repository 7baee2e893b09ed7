/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Shape of a data resource. */
export type DataResourceType = "TREE" | "STRING" | "ARRAY" | (string & {});

/** The known values of `DataResourceType`. */
export const DataResourceType: {
  /** A tree of nodes, each with a code and actions of its own. */
  readonly Tree: "TREE";
  /** One text. */
  readonly String: "STRING";
  /** A list of texts. */
  readonly Array: "ARRAY";
} = /* @__PURE__ */ Object.freeze({
  Tree: "TREE",
  String: "STRING",
  Array: "ARRAY",
});

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Direction of a sort order. */
export type SortDirection = "desc" | "asc" | (string & {});

/** The known values of `SortDirection`. */
export const SortDirection: {
  /** From large to small, from new to old. */
  readonly Desc: "desc";
  /** From small to large, from old to new. */
  readonly Asc: "asc";
} = /* @__PURE__ */ Object.freeze({
  Desc: "desc",
  Asc: "asc",
});

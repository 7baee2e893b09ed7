/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Direction of a sort order. */
export type OrderBy = "Asc" | "Desc" | (string & {});

/** The known values of `OrderBy`. */
export const OrderBy: {
  /** From small to large, from old to new. */
  readonly Asc: "Asc";
  /** From large to small, from new to old. */
  readonly Desc: "Desc";
} = /* @__PURE__ */ Object.freeze({
  Asc: "Asc",
  Desc: "Desc",
});

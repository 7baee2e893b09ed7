/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Direction of a sort order, in capitals. */
export type OrderDirection = "ASC" | "DESC" | (string & {});

/** The known values of `OrderDirection`. */
export const OrderDirection: {
  /** From small to large, from old to new. */
  readonly Asc: "ASC";
  /** From large to small, from new to old. */
  readonly Desc: "DESC";
} = /* @__PURE__ */ Object.freeze({
  Asc: "ASC",
  Desc: "DESC",
});

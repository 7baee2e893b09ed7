/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Gender of a user, as far as it is recorded. */
export type Gender = "M" | "F" | "U" | (string & {});

/** The known values of `Gender`. */
export const Gender: {
  /** Male. */
  readonly Male: "M";
  /** Female. */
  readonly Female: "F";
  /** Not known or not stated. */
  readonly Unknown: "U";
} = /* @__PURE__ */ Object.freeze({
  Male: "M",
  Female: "F",
  Unknown: "U",
});

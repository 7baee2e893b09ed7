/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether the user works in the organisation. It is independent of the state of the account. */
export type WorkStatus = "Closed" | "Active" | (string & {});

/** The known values of `WorkStatus`. */
export const WorkStatus: {
  /** The user no longer works in the organisation. */
  readonly Closed: "Closed";
  /** The user works in the organisation. */
  readonly Active: "Active";
} = /* @__PURE__ */ Object.freeze({
  Closed: "Closed",
  Active: "Active",
});

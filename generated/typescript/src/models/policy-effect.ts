/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Whether a rule grants or refuses. */
export type PolicyEffect = "ALLOW" | "DENY" | (string & {});

/** The known values of `PolicyEffect`. */
export const PolicyEffect: {
  /** The actions are granted. */
  readonly Allow: "ALLOW";
  /** The actions are refused, whatever else grants them. */
  readonly Deny: "DENY";
} = /* @__PURE__ */ Object.freeze({
  Allow: "ALLOW",
  Deny: "DENY",
});

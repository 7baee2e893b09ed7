/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * Kind of an account in a list of public accounts. The service does not document what the kinds
 * are.
 */
export type PublicAccountUserType = "1" | "2" | (string & {});

/** The known values of `PublicAccountUserType`. */
export const PublicAccountUserType: {
  /** Kind 1. */
  readonly Kind1: "1";
  /** Kind 2. */
  readonly Kind2: "2";
} = /* @__PURE__ */ Object.freeze({
  Kind1: "1",
  Kind2: "2",
});

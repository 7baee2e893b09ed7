/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a user answered to a sign-in request. */
export type PushCodeAction = "CONFIRM" | "CANCEL" | (string & {});

/** The known values of `PushCodeAction`. */
export const PushCodeAction: {
  /** Agreed to the sign-in. */
  readonly Confirm: "CONFIRM";
  /** Refused the sign-in. */
  readonly Cancel: "CANCEL";
} = /* @__PURE__ */ Object.freeze({
  Confirm: "CONFIRM",
  Cancel: "CANCEL",
});

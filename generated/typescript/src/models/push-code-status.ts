/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What has become of a sign-in request that was sent to a phone. */
export type PushCodeStatus =
  "PUSHED" | "AUTHORIZED" | "CANCELLED" | "EXPIRED" | "ERROR" | (string & {});

/** The known values of `PushCodeStatus`. */
export const PushCodeStatus: {
  /** It was sent, and the user has not answered yet. */
  readonly Pushed: "PUSHED";
  /** The user has agreed and is signed in. */
  readonly Authorized: "AUTHORIZED";
  /** The user has refused. */
  readonly Cancelled: "CANCELLED";
  /** Its time is over. */
  readonly Expired: "EXPIRED";
  /** Something went wrong. */
  readonly Error: "ERROR";
} = /* @__PURE__ */ Object.freeze({
  Pushed: "PUSHED",
  Authorized: "AUTHORIZED",
  Cancelled: "CANCELLED",
  Expired: "EXPIRED",
  Error: "ERROR",
});

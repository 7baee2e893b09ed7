/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** State of an account. `Activated` is the normal state. */
export type UserStatus =
  "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated" | (string & {});

/** The known values of `UserStatus`. */
export const UserStatus: {
  /**
   * The account has been taken out of use. The service does not document how this differs from
   * `Deactivated`.
   */
  readonly Suspended: "Suspended";
  /** The person has left the organisation. */
  readonly Resigned: "Resigned";
  /** The account is in normal use. */
  readonly Activated: "Activated";
  /** The account has been archived. */
  readonly Archived: "Archived";
  /**
   * The account has been disabled. The service does not document how this differs from `Suspended`.
   */
  readonly Deactivated: "Deactivated";
} = /* @__PURE__ */ Object.freeze({
  Suspended: "Suspended",
  Resigned: "Resigned",
  Activated: "Activated",
  Archived: "Archived",
  Deactivated: "Deactivated",
});

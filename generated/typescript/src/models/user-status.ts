/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/**
 * Whether an account can be used. Only an `Activated` account is in normal use; the other values
 * say why it is not.
 */
export type UserStatus =
  "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated" | (string & {});

/** The known values of `UserStatus`. */
export const UserStatus: {
  /** The account has been taken out of use for the time being. */
  readonly Suspended: "Suspended";
  /** The person has left the organisation. */
  readonly Resigned: "Resigned";
  /** The account is in normal use. */
  readonly Activated: "Activated";
  /** The account is kept for the record and no longer used. */
  readonly Archived: "Archived";
  /** An administrator has disabled the account. */
  readonly Deactivated: "Deactivated";
} = /* @__PURE__ */ Object.freeze({
  Suspended: "Suspended",
  Resigned: "Resigned",
  Activated: "Activated",
  Archived: "Archived",
  Deactivated: "Deactivated",
});

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Who may use an application, where nothing else is said. */
export type AppDefaultLoginStrategy = "ALLOW_ALL" | "DENY_ALL" | (string & {});

/** The known values of `AppDefaultLoginStrategy`. */
export const AppDefaultLoginStrategy: {
  /** Every user of the user pool. */
  readonly AllowAll: "ALLOW_ALL";
  /** Nobody. */
  readonly DenyAll: "DENY_ALL";
} = /* @__PURE__ */ Object.freeze({
  AllowAll: "ALLOW_ALL",
  DenyAll: "DENY_ALL",
});

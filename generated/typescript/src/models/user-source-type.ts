/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How an account was created. */
export type UserSourceType = "excel" | "register" | "adminCreated" | "sync" | (string & {});

/** The known values of `UserSourceType`. */
export const UserSourceType: {
  /** Imported from a spreadsheet. */
  readonly Excel: "excel";
  /** Created by the user, by signing up. */
  readonly Register: "register";
  /** Created by an administrator, in the console or with the management API. */
  readonly AdminCreated: "adminCreated";
  /** Created by a synchronisation task. */
  readonly Sync: "sync";
} = /* @__PURE__ */ Object.freeze({
  Excel: "excel",
  Register: "register",
  AdminCreated: "adminCreated",
  Sync: "sync",
});

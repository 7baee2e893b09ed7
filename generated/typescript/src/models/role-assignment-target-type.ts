/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of what roles are assigned to, in a list of assignments. */
export type RoleAssignmentTargetType = "USER" | "ORG" | (string & {});

/** The known values of `RoleAssignmentTargetType`. */
export const RoleAssignmentTargetType: {
  /** Users. */
  readonly User: "USER";
  /** Departments and organizations. */
  readonly Org: "ORG";
} = /* @__PURE__ */ Object.freeze({
  User: "USER",
  Org: "ORG",
});

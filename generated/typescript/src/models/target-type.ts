/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of what a role or a permission is given to. */
export type TargetType = "USER" | "ROLE" | "GROUP" | "DEPARTMENT" | (string & {});

/** The known values of `TargetType`. */
export const TargetType: {
  /** One user, by user ID. */
  readonly User: "USER";
  /** Everybody who has a role, by the code of the role. */
  readonly Role: "ROLE";
  /** The members of a user group, by the code of the group. */
  readonly Group: "GROUP";
  /** The members of a department, by the ID of the department. */
  readonly Department: "DEPARTMENT";
} = /* @__PURE__ */ Object.freeze({
  User: "USER",
  Role: "ROLE",
  Group: "GROUP",
  Department: "DEPARTMENT",
});

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the members of a department are sorted by. */
export type DepartmentMemberSortBy = "Default" | "JoinDepartmentAt" | (string & {});

/** The known values of `DepartmentMemberSortBy`. */
export const DepartmentMemberSortBy: {
  /** The order that the service finds best. */
  readonly Default: "Default";
  /** When they joined the department. */
  readonly JoinDepartmentAt: "JoinDepartmentAt";
} = /* @__PURE__ */ Object.freeze({
  Default: "Default",
  JoinDepartmentAt: "JoinDepartmentAt",
});

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What the departments of a user are sorted by. */
export type UserDepartmentSortBy =
  "DepartmentCreatedAt" | "JoinDepartmentAt" | "DepartmentName" | "DepartmemtCode" | (string & {});

/** The known values of `UserDepartmentSortBy`. */
export const UserDepartmentSortBy: {
  /** When the department was created. */
  readonly DepartmentCreatedAt: "DepartmentCreatedAt";
  /** When the user joined the department. */
  readonly JoinDepartmentAt: "JoinDepartmentAt";
  /** The name of the department. */
  readonly DepartmentName: "DepartmentName";
  /** The code of the department. The wire value is misspelt. */
  readonly DepartmentCode: "DepartmemtCode";
} = /* @__PURE__ */ Object.freeze({
  DepartmentCreatedAt: "DepartmentCreatedAt",
  JoinDepartmentAt: "JoinDepartmentAt",
  DepartmentName: "DepartmentName",
  DepartmentCode: "DepartmemtCode",
});

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of a department ID, where only two kinds are allowed. */
export type AllDepartmentsIdType = "department_id" | "open_department_id" | (string & {});

/** The known values of `AllDepartmentsIdType`. */
export const AllDepartmentsIdType: {
  /** The ID that GenAuth assigned to the department. */
  readonly DepartmentId: "department_id";
  /** The department's ID in an outside system, as stored with the department. */
  readonly OpenDepartmentId: "open_department_id";
} = /* @__PURE__ */ Object.freeze({
  DepartmentId: "department_id",
  OpenDepartmentId: "open_department_id",
});

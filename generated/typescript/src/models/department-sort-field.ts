/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Field that departments can be sorted by. */
export type DepartmentSortField = "updatedAt" | "createdAt" | "name" | (string & {});

/** The known values of `DepartmentSortField`. */
export const DepartmentSortField: {
  /** When the department was last changed. */
  readonly UpdatedAt: "updatedAt";
  /** When the department was created. */
  readonly CreatedAt: "createdAt";
  /** The name of the department. */
  readonly Name: "name";
} = /* @__PURE__ */ Object.freeze({
  UpdatedAt: "updatedAt",
  CreatedAt: "createdAt",
  Name: "name",
});

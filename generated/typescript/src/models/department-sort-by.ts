/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** What a search of departments is sorted by. */
export type DepartmentSortBy = "updatedAt" | "createdAt" | (string & {});

/** The known values of `DepartmentSortBy`. */
export const DepartmentSortBy: {
  /** When the department was last changed. */
  readonly UpdatedAt: "updatedAt";
  /** When the department was created. */
  readonly CreatedAt: "createdAt";
} = /* @__PURE__ */ Object.freeze({
  UpdatedAt: "updatedAt",
  CreatedAt: "createdAt",
});

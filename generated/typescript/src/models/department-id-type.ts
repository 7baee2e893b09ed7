/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** Kind of a department ID in a request. */
export type DepartmentIdType =
  | "department_id"
  | "open_department_id"
  | "sync_relation"
  | "custom_field"
  | "code"
  | (string & {});

/** The known values of `DepartmentIdType`. */
export const DepartmentIdType: {
  /** The ID that GenAuth assigned to the department. */
  readonly DepartmentId: "department_id";
  /** The department's ID in an outside system, as stored with the department. */
  readonly OpenDepartmentId: "open_department_id";
  /**
   * The department's ID in a synchronised directory, written `<provider>:<department ID there>`,
   * such as `lark:od_e1f2`.
   */
  readonly SyncRelation: "sync_relation";
  /**
   * A custom field of the department. The service does not document which field, nor how the value
   * is written; try it before you rely on it.
   */
  readonly CustomField: "custom_field";
  /** The code of the department. */
  readonly Code: "code";
} = /* @__PURE__ */ Object.freeze({
  DepartmentId: "department_id",
  OpenDepartmentId: "open_department_id",
  SyncRelation: "sync_relation",
  CustomField: "custom_field",
  Code: "code",
});

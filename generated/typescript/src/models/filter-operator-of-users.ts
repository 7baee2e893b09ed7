/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a filter compares a field with its value. */
export type FilterOperatorOfUsers =
  | "EQUAL"
  | "NOT_EQUAL"
  | "CONTAINS"
  | "NOT_CONTAINS"
  | "IS_NULL"
  | "NOT_NULL"
  | "IN"
  | "GREATER"
  | "LESSER"
  | "BETWEEN"
  | (string & {});

/** The known values of `FilterOperatorOfUsers`. */
export const FilterOperatorOfUsers: {
  /** The field is the value given. */
  readonly Equal: "EQUAL";
  /** The field is not the value given. */
  readonly NotEqual: "NOT_EQUAL";
  /** The field contains the text given. */
  readonly Contains: "CONTAINS";
  /** The field does not contain the text given. */
  readonly NotContains: "NOT_CONTAINS";
  /** The field has no value. No value is given. */
  readonly IsNull: "IS_NULL";
  /** The field has a value. No value is given. */
  readonly NotNull: "NOT_NULL";
  /** The field is one of the values given. */
  readonly In: "IN";
  /** The field is greater than the value given. */
  readonly Greater: "GREATER";
  /** The field is smaller than the value given. */
  readonly Lesser: "LESSER";
  /** The field lies between the two values given. */
  readonly Between: "BETWEEN";
} = /* @__PURE__ */ Object.freeze({
  Equal: "EQUAL",
  NotEqual: "NOT_EQUAL",
  Contains: "CONTAINS",
  NotContains: "NOT_CONTAINS",
  IsNull: "IS_NULL",
  NotNull: "NOT_NULL",
  In: "IN",
  Greater: "GREATER",
  Lesser: "LESSER",
  Between: "BETWEEN",
});

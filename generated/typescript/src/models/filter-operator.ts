/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a filter compares a field with its value. */
export type FilterOperator =
  "BETWEEN" | "EQUAL" | "IN" | "LESSER" | "GREATER" | "CONTAINS" | (string & {});

/** The known values of `FilterOperator`. */
export const FilterOperator: {
  /** The field lies between the two values given. */
  readonly Between: "BETWEEN";
  /** The field is the value given. */
  readonly Equal: "EQUAL";
  /** The field is one of the values given. */
  readonly In: "IN";
  /** The field is smaller than the value given. */
  readonly Lesser: "LESSER";
  /** The field is greater than the value given. */
  readonly Greater: "GREATER";
  /** The field contains the text given. */
  readonly Contains: "CONTAINS";
} = /* @__PURE__ */ Object.freeze({
  Between: "BETWEEN",
  Equal: "EQUAL",
  In: "IN",
  Lesser: "LESSER",
  Greater: "GREATER",
  Contains: "CONTAINS",
});

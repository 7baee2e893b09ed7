/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** How a condition compares. */
export type PolicyConditionOperator =
  | "Bool"
  | "DateEquals"
  | "DateNotEquals"
  | "DateLessThan"
  | "DateLessThanEquals"
  | "DateGreaterThan"
  | "DateGreaterThanEquals"
  | "IpAddress"
  | "NotIpAddress"
  | "NumericEquals"
  | "NumericNotEquals"
  | "NumericLessThan"
  | "NumericLessThanEquals"
  | "NumericGreaterThan"
  | "NumericGreaterThanEquals"
  | "StringEquals"
  | "StringNotEquals"
  | "StringEqualsIgnoreCase"
  | "StringNotEqualsIgnoreCase"
  | "StringLike"
  | "StringNotLike"
  | "ListContains"
  | (string & {});

/** The known values of `PolicyConditionOperator`. */
export const PolicyConditionOperator: {
  /** A truth value is the one given, `true` or `false`. */
  readonly Bool: "Bool";
  /** A date is the same as the one given. */
  readonly DateEquals: "DateEquals";
  /** A date is not the same as the one given. */
  readonly DateNotEquals: "DateNotEquals";
  /** A date is earlier than the one given. */
  readonly DateLessThan: "DateLessThan";
  /** A date is earlier than the one given, or the same. */
  readonly DateLessThanEquals: "DateLessThanEquals";
  /** A date is later than the one given. */
  readonly DateGreaterThan: "DateGreaterThan";
  /** A date is later than the one given, or the same. */
  readonly DateGreaterThanEquals: "DateGreaterThanEquals";
  /** An IP address lies in the range given. */
  readonly IpAddress: "IpAddress";
  /** An IP address lies outside the range given. */
  readonly NotIpAddress: "NotIpAddress";
  /** A number is the same as the one given. */
  readonly NumericEquals: "NumericEquals";
  /** A number is not the same as the one given. */
  readonly NumericNotEquals: "NumericNotEquals";
  /** A number is smaller than the one given. */
  readonly NumericLessThan: "NumericLessThan";
  /** A number is smaller than the one given, or the same. */
  readonly NumericLessThanEquals: "NumericLessThanEquals";
  /** A number is greater than the one given. */
  readonly NumericGreaterThan: "NumericGreaterThan";
  /** A number is greater than the one given, or the same. */
  readonly NumericGreaterThanEquals: "NumericGreaterThanEquals";
  /** A text is the one given, letter case included. */
  readonly StringEquals: "StringEquals";
  /** A text is not the one given, letter case included. */
  readonly StringNotEquals: "StringNotEquals";
  /** A text is the one given, whatever its letter case. */
  readonly StringEqualsIgnoreCase: "StringEqualsIgnoreCase";
  /** A text is not the one given, whatever its letter case. */
  readonly StringNotEqualsIgnoreCase: "StringNotEqualsIgnoreCase";
  /** A text matches the pattern given. */
  readonly StringLike: "StringLike";
  /** A text does not match the pattern given. */
  readonly StringNotLike: "StringNotLike";
  /** A list contains the value given. */
  readonly ListContains: "ListContains";
} = /* @__PURE__ */ Object.freeze({
  Bool: "Bool",
  DateEquals: "DateEquals",
  DateNotEquals: "DateNotEquals",
  DateLessThan: "DateLessThan",
  DateLessThanEquals: "DateLessThanEquals",
  DateGreaterThan: "DateGreaterThan",
  DateGreaterThanEquals: "DateGreaterThanEquals",
  IpAddress: "IpAddress",
  NotIpAddress: "NotIpAddress",
  NumericEquals: "NumericEquals",
  NumericNotEquals: "NumericNotEquals",
  NumericLessThan: "NumericLessThan",
  NumericLessThanEquals: "NumericLessThanEquals",
  NumericGreaterThan: "NumericGreaterThan",
  NumericGreaterThanEquals: "NumericGreaterThanEquals",
  StringEquals: "StringEquals",
  StringNotEquals: "StringNotEquals",
  StringEqualsIgnoreCase: "StringEqualsIgnoreCase",
  StringNotEqualsIgnoreCase: "StringNotEqualsIgnoreCase",
  StringLike: "StringLike",
  StringNotLike: "StringNotLike",
  ListContains: "ListContains",
});

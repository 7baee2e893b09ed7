/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { PolicyConditionOperator } from "./policy-condition-operator.js";
import type { PolicyConditionParam } from "./policy-condition-param.js";

/** A condition under which a grant applies. */
export interface PolicyCondition {
  /**
   * What is looked at.
   *
   * @example "AppId"
   */
  param: PolicyConditionParam;
  /**
   * How it is compared with `value`.
   *
   * @example "StringEquals"
   */
  operator: PolicyConditionOperator;
  /**
   * What it is compared with, as text whatever the operator.
   *
   * @example "6193b7a2c4d85e0f9a1b2c3d"
   */
  value: string;
}

/**
 * OpenID Connect in the SDK.
 *
 * Decides: what a client has of it.
 * Leaves to others: names and options (`openid-names.ts`).
 */
import type { Code } from "../../code/code.js";
import type { MethodPlan } from "./plan.js";

export interface OpenIdMethods {
  readonly row: { readonly name: Code; readonly value: Code };
  readonly methods: readonly MethodPlan[];
  readonly asyncMethods: readonly MethodPlan[];
}

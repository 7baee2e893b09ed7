/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import { environmentOf, type CoreFeature } from "./runtime/index.js";

export {
  authentication,
  bodyLimit,
  exactIntegers,
  explanations,
  logging,
  middleware,
  optionChecks,
  plainBodies,
  renewals,
  retries,
  returnedErrors,
  callPath,
  derive,
  type CoreFeature,
} from "./runtime/index.js";

/**
 * Reads options that were not given from environment variables, and names the platform in the user
 * agent.
 */
export const environment: CoreFeature = /* @__PURE__ */ environmentOf(["GENAUTH", "AUTHING"]);

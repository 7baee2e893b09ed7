/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

export {
  authentication,
  bodyLimit,
  environment,
  exactIntegers,
  logging,
  middleware,
  plainBodies,
  retries,
  returnedErrors,
  callPath,
  derive,
  type CoreFeature,
} from "./runtime/index.js";

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { MfaTokenIntrospectEndpointParams } from "../models/mfa-token-introspect-endpoint-params.js";
import type { MfaTokenIntrospectResponse } from "../models/mfa-token-introspect-response.js";
import {
  call,
  formBody,
  type ApiPromise,
  type Operation,
  type RequestOptions,
} from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

const verifyMfaTokenOperation: Operation<
  MfaTokenIntrospectEndpointParams,
  MfaTokenIntrospectResponse
> = {
  id: "verifyMfaToken",
  method: "POST",
  path: "/mfa/token/introspection",
  body: { kind: formBody },
  security: [["appId"]],
  idempotent: true,
  sensitive: ["token"],
};

/**
 * Check whether an MFA token is valid.
 *
 * Tells whether an MFA token is still valid, whose it is, and until when. The service issues such
 * tokens around second factors, and does not say at which step: do not take a valid one for proof
 * that the user has passed the second factor. Access tokens and refresh tokens have a check of
 * their own, among the methods of OpenID Connect. The answer has no envelope.
 */
export function verifyMfaToken(
  core: AuthenticationCore,
  request: MfaTokenIntrospectEndpointParams,
  options?: RequestOptions,
): ApiPromise<MfaTokenIntrospectResponse> {
  return call(core, verifyMfaTokenOperation, request, options);
}

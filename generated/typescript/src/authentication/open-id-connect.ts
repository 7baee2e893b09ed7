/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { OidcConfigurationDto } from "../models/oidc-configuration-dto.js";
import { call, type ApiPromise, type Operation, type RequestOptions } from "../runtime/index.js";
import type { AuthenticationCore } from "./core.js";

const getOpenIdConfigurationOperation: Operation<undefined, OidcConfigurationDto> = {
  id: "getOpenIdConfiguration",
  method: "GET",
  path: "/oidc/.well-known/openid-configuration",
};

/**
 * Read the OpenID Connect configuration.
 *
 * Returns the URLs of the OpenID Connect endpoints of this application, and what they support
 * (OpenID Connect Discovery). The methods of this client know the usual URLs and do not need it; it
 * is for other software that is configured with a single URL.
 */
export function getOpenIdConfiguration(
  core: AuthenticationCore,
  options?: RequestOptions,
): ApiPromise<OidcConfigurationDto> {
  return call(core, getOpenIdConfigurationOperation, undefined, options);
}

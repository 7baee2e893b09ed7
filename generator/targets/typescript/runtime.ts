/**
 * What the generated files take from the runtime.
 *
 * Decides: which of the runtime's names generated code may mention, so that it cannot mention one that does not exist,
 * and which names the runtime keeps for itself. A test compares the lists with `templates/typescript/runtime/`.
 * Leaves to others: what the names mean.
 */
import type { Code } from "../../code/code.js";
import { reference } from "./syntax.js";

export const RUNTIME_INDEX = "src/runtime/index.ts";
/** OpenID Connect stands beside the index, so that a package without it does not load it. */
export const OAUTH_INDEX = "src/runtime/oauth.ts";

const VALUES = [
  "Core",
  "call",
  "callPaged",
  "callPath",
  "derive",
  "allFeatures",
  "exactJson",
  "isErrorOf",
  "orError",
  "ApiError",
  "SdkError",
  // What rows name: where a parameter goes, how it is written, kinds of bodies, answers and schemes.
  "inPath",
  "inQuery",
  "inHeader",
  "inCookie",
  "commaStyle",
  "deepObjectStyle",
  "jsonStyle",
  "labelExplodedStyle",
  "labelStyle",
  "matrixExplodedStyle",
  "matrixStyle",
  "pipeStyle",
  "simpleExplodedStyle",
  "simpleJsonStyle",
  "simpleStyle",
  "formStyle",
  "spaceStyle",
  "wholeStyle",
  "keepReserved",
  "keepAll",
  "jsonBody",
  "formBody",
  "multipartBody",
  "textBody",
  "bytesBody",
  "styledFormBody",
  "partsBody",
  "jsonLinesBody",
  "textAnswer",
  "answerOfStatus",
  "bytesAnswer",
  "locationAnswer",
  "noAnswer",
  "eventAnswer",
  "textEventAnswer",
  "jsonLinesAnswer",
  "jsonSequenceAnswer",
  "tokenScheme",
  "claimScheme",
  "bearerScheme",
  "basicScheme",
  "apiKeyScheme",
  "clientCredentialsScheme",
  "signatureScheme",
  "externalScheme",
  "ownServer",
  "environmentOf",
] as const;
const TYPES = [
  "AllFeatures",
  "ApiPromise",
  "Authentication",
  "ClientOptions",
  "CoreFeature",
  "CoreOptions",
  "Operation",
  "PagePromise",
  "RawRequest",
  "RequestOptions",
  "ResponseStream",
  "ServerSentEvent",
  "Service",
  "TokenSource",
] as const;

/** What `features.ts` of the package shows: functions and features for those who compose a core. */
export const FEATURE_EXPORTS = [
  "authentication",
  "bodyLimit",
  "exactIntegers",
  "explanations",
  "logging",
  "middleware",
  "optionChecks",
  "plainBodies",
  "renewals",
  "retries",
  "returnedErrors",
  "callPath",
  "derive",
] as const;

export type RuntimeValue = (typeof VALUES)[number];
type RuntimeType = (typeof TYPES)[number];

/** A class or function of the runtime. */
export function runtimeValue(name: RuntimeValue | (typeof RUNTIME_ERRORS)[number]): Code {
  return reference({ name, file: RUNTIME_INDEX, typeOnly: false });
}

/** A type of the runtime. */
export function runtimeType(name: RuntimeType): Code {
  return reference({ name, file: RUNTIME_INDEX, typeOnly: true });
}

/** Error classes of the runtime that the package shows beside those of the service. */
export const RUNTIME_ERRORS = [
  "SdkError",
  "ApiError",
  "ConfigurationError",
  "RequestError",
  "ConnectionError",
  "TimeoutError",
  "AbortError",
  "DecodeError",
  "OAuthError",
] as const;

/** Types of the runtime that the package shows, because signatures and options mention them. */
export const RUNTIME_TYPES = [
  "ApiErrorDetails",
  "ApiPromise",
  "ApiResponse",
  "Authentication",
  "CallOptions",
  "ClientOptions",
  "Fetch",
  "HttpRequest",
  "Logger",
  "LogLevel",
  "Middleware",
  "Next",
  "PagePromise",
  "RawRequest",
  "RequestBody",
  "RequestOptions",
  "ResponseStream",
  "ServerSentEvent",
  "TokenSource",
] as const;

/** Types of `oauth.ts` that a package with OpenID Connect shows. */
export const OAUTH_TYPES = [
  "OAuthAuthorizeOptions",
  "OAuthAuthorizeUrl",
  "OAuthCallOptions",
  "OAuthClientAuthentication",
  "OAuthCodeChallenge",
  "OAuthCodeOptions",
  "OAuthIdTokenClaims",
  "OAuthLogoutOptions",
  "OAuthRefreshOptions",
  "OAuthTokenOptions",
  "OAuthTokens",
  "OAuthUserInfo",
  "OAuthVerifyOptions",
] as const;

/** A type of `oauth.ts`. */
export function oauthType(name: (typeof OAUTH_TYPES)[number] | "OpenIdRow" | "ProviderRow"): Code {
  return reference({ name, file: OAUTH_INDEX, typeOnly: true });
}

/** Every name that no schema, operation or error may have. */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set([
  ...VALUES,
  ...TYPES,
  ...RUNTIME_ERRORS,
  ...RUNTIME_TYPES,
  ...OAUTH_TYPES,
]);

/** Methods that every client has: no method of an operation may have such a name. */
export const CORE_MEMBERS: ReadonlySet<string> = new Set(["withOptions", "request"]);

/** Options that every client and call has: no option of a service may have such a name. */
export const CLIENT_OPTIONS: ReadonlySet<string> = new Set([
  "timeout",
  "deadline",
  "maxRetries",
  "maxResponseBytes",
  "errors",
  "headers",
  "fetch",
  "middleware",
  "logger",
  "logLevel",
  "dangerouslyAllowBrowser",
  "signal",
  "token",
]);

/** What stands behind the prefix in the name of the variable that an option is read from; as the runtime does it. */
export function variableOf(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

/**
 * How the runtime treats a failure with this status, when the caller leaves the number of retries alone: as
 * `retryDelay` and the replay of a rejected token do it. A test compares them.
 */
export function retriedOn(status: number): "never" | "always" | "idempotent" | "renewed" {
  if (status === 401) return "renewed";
  if (status === 429) return "always";
  return [408, 500, 502, 503, 504].includes(status) ? "idempotent" : "never";
}

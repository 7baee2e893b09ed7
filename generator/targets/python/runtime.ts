/**
 * What the generated files take from the runtime.
 *
 * Decides: which of the runtime's names generated code may mention and where they stand, so that it cannot mention one
 * that does not exist, and which names the runtime keeps for itself. A test compares the lists with
 * `templates/python/runtime/`.
 * Leaves to others: what the names mean.
 */
import type { Code } from "../../code/code.js";
import { reference } from "./syntax.js";

/** Folder of the runtime below the package. */
export const RUNTIME_FOLDER = "_runtime";

const MODULES = {
  async_client: ["AsyncClient"],
  bodies: ["File", "FileContent"],
  codecs: ["AS_IT_IS", "Codec", "INSTANT", "ListOf", "MapOf", "OneOf", "Ref", "TupleOf"],
  effects: ["HttpRequest"],
  errors: [
    "AbortError",
    "ApiError",
    "ApiErrorDetails",
    "ConfigurationError",
    "ConnectionError",
    "DecodeError",
    "OAuthError",
    "RequestError",
    "SdkError",
    "TimeoutError",
  ],
  limits: ["CancelToken"],
  logs: ["LogLevel"],
  model: ["Field", "Fields", "Model", "OpenFloat", "OpenInt", "OpenStr"],
  oauth: [
    "OAuthCallOptions",
    "about_token",
    "get_access_token_by_client_credentials",
    "get_access_token_by_code",
    "get_new_access_token_by_refresh_token",
    "get_user_info_by_access_token",
  ],
  oauth_id_token: ["verify_id_token"],
  oauth_row: ["OpenIdRow"],
  oauth_urls: [
    "AuthorizeUrl",
    "CodeChallenge",
    "build_authorize_url",
    "build_logout_url",
    "generate_code_challenge",
  ],
  operation: ["Answer", "Body", "Operation", "Paging", "Parameter", "Part", "Target"],
  options: [
    "AsyncClientOptions",
    "AsyncMiddleware",
    "AsyncNext",
    "AsyncTokenSource",
    "CallOptions",
    "ClientOptions",
    "Middleware",
    "Next",
    "RequestOptions",
    "TokenSource",
  ],
  paging: ["AsyncPager", "Pager"],
  response: ["ApiResponse"],
  schemes: [
    "ApiKeyScheme",
    "BasicScheme",
    "BearerScheme",
    "ClaimScheme",
    "ClientCredentialsScheme",
    "ExternalScheme",
    "TokenScheme",
  ],
  service: ["Envelope", "Host", "Service"],
  signature: ["SignatureScheme"],
  streams: ["AsyncResponseStream", "ResponseStream", "ServerSentEvent"],
  sync_client: ["SyncClient"],
  unset: ["UNSET", "UnsetType"],
} as const;

type Module = keyof typeof MODULES;
export type RuntimeName = (typeof MODULES)[Module][number];

const FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(MODULES).flatMap(([module, names]) =>
    names.map((name): [string, string] => [name, `${RUNTIME_FOLDER}/${module}.py`]),
  ),
);

/** File of the runtime that declares a name. */
export function runtimeFile(name: RuntimeName): string {
  return FILES.get(name) ?? "";
}

/** A class, function or constant of the runtime. */
export function runtimeValue(name: RuntimeName): Code {
  return reference({ name, file: runtimeFile(name), typeOnly: false });
}

/** The same, where only a type checker reads it. */
export function runtimeType(name: RuntimeName): Code {
  return reference({ name, file: runtimeFile(name), typeOnly: true });
}

/** A name of the standard library. */
export function standard(module: string, name: string): Code {
  return reference({ name, file: module, typeOnly: false });
}

/** The same, where only a type checker reads it. */
export function standardType(module: string, name: string): Code {
  return reference({ name, file: module, typeOnly: true });
}

/** Error classes of the runtime that the package shows beside those of the service. */
export const RUNTIME_ERRORS = MODULES.errors.filter((name) => name !== "ApiErrorDetails");

/** What the package shows of the runtime besides errors, because signatures and options mention it. */
export const RUNTIME_EXPORTS = [
  "UNSET",
  "ApiResponse",
  "AsyncMiddleware",
  "AsyncNext",
  "AsyncPager",
  "AsyncTokenSource",
  "CancelToken",
  "File",
  "HttpRequest",
  "LogLevel",
  "Middleware",
  "Next",
  "Pager",
  "RequestOptions",
  "TokenSource",
  "UnsetType",
] as const satisfies readonly RuntimeName[];

/** The same, of a package with OpenID Connect. */
export const OAUTH_EXPORTS = [
  "AuthorizeUrl",
  "CodeChallenge",
  "OAuthCallOptions",
] as const satisfies readonly RuntimeName[];

/** The same, of a package whose service streams. */
export const STREAM_EXPORTS = [
  "AsyncResponseStream",
  "ResponseStream",
  "ServerSentEvent",
] as const satisfies readonly RuntimeName[];

/** Every name that no schema or error may have. */
export const RUNTIME_NAMES: ReadonlySet<string> = new Set(FILES.keys());

/** Public members of the base classes of clients: no method may have such a name. */
export const CLIENT_MEMBERS: ReadonlySet<string> = new Set([
  "request",
  "with_options",
  "with_raw_response",
  "close",
  "aclose",
]);

/** Options that every client and call has: no option of a service may have such a name. */
export const CLIENT_OPTIONS: ReadonlySet<string> = new Set([
  "timeout",
  "deadline",
  "max_retries",
  "max_response_bytes",
  "errors",
  "headers",
  "token",
  "cancel",
  "extra_body",
  "logger",
  "log_level",
  "http_client",
  "middleware",
  "authentication",
]);

/** Arguments of every method. */
export const METHOD_ARGUMENTS: ReadonlySet<string> = new Set(["self", "request_options"]);

/** What stands behind the prefix in the name of the variable that an option is read from; as the runtime does it. */
export function variableOf(option: string): string {
  return option.replace(/\W+/g, "_").toUpperCase();
}

/**
 * How the runtime treats a failure with this status, when the caller leaves the number of retries alone: as
 * `retry_delay` and the replay of a rejected token do it. A test compares them.
 */
export function retriedOn(status: number): "never" | "always" | "idempotent" | "renewed" {
  if (status === 401) return "renewed";
  if (status === 429) return "always";
  return [408, 500, 502, 503, 504].includes(status) ? "idempotent" : "never";
}

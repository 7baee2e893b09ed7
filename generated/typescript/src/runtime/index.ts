/**
 * The runtime of an SDK: everything that is not particular to one service.
 *
 * To read it, begin with what the generator prints, `operation.ts` and `service.ts`; then follow a call:
 * `core.ts` (a client), `options.ts` (what it was told), `call.ts` (the call, step by step), `request.ts` with `uri.ts`,
 * `body.ts` and `headers.ts` (what is sent), `auth.ts` with `token.ts` (by whom), `transport.ts` with `middleware.ts`
 * (sending), `response.ts` (the verdict), `retry.ts` (once more?), `promise.ts` and `paging.ts` (what the caller holds).
 * Beside the way stand `errors.ts`, `cancel.ts`, `redact.ts`, `log.ts`, `json.ts`, `pointer.ts`, `platform.ts` and
 * `state.ts`.
 *
 * Decides: what is public. Importing it does nothing.
 */
export { call } from "./call.js";
export { Core, type RawRequest } from "./core.js";
export {
  AbortError,
  ApiError,
  ConfigurationError,
  ConnectionError,
  DecodeError,
  isErrorOf,
  RequestError,
  SdkError,
  TimeoutError,
  type ApiErrorDetails,
} from "./errors.js";
export type { Logger, LogLevel } from "./log.js";
export type { Fetch, HttpRequest, Middleware, Next, RequestBody } from "./middleware.js";
export type { BodyRow, Operation, PagingRow, ParameterRow, Pointer } from "./operation.js";
export type { CallOptions, ClientOptions, RequestOptions } from "./options.js";
export { callPaged, PagePromise } from "./paging.js";
export { ApiPromise, type ApiResponse } from "./promise.js";
export type { EnvelopeRow, ErrorClass, HostRow, SchemeRow, Service } from "./service.js";

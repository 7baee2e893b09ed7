/**
 * The runtime of an SDK: everything that is not particular to one service.
 *
 * To read it, begin with what the generator prints, `operation.ts` and `service.ts`; then follow a call:
 * `core.ts` (a client), `options.ts` (what it was told), `call.ts` (the call, step by step), `request.ts` with
 * `parameters.ts`, `styles.ts`, `encoding.ts`, `bodies.ts`, `parts.ts` and `headers.ts` (what is sent), `auth.ts` with
 * `schemes.ts`, `token.ts`, `authentication.ts` and `signature.ts` (by whom), `transport.ts` with `middleware.ts`
 * (sending), `response.ts` with `answers.ts` and `streams.ts` (the verdict), `retry.ts` (once more?), `promise.ts` and
 * `paging.ts` (what the caller holds), `or-error.ts` (failures as values). Beside the way stand `errors.ts`, `cancel.ts`,
 * `crypto.ts`, `redact.ts`, `log.ts`, `json.ts`, `plain.ts`, `pointer.ts`,
 * `platform.ts` and `state.ts`. Signing in with OpenID Connect is a book of its own: `oauth.ts`.
 *
 * Decides: what is public. Importing it does nothing.
 */
export type { Authentication } from "./authentication.js";
export { bytesAnswer, locationAnswer, noAnswer, textAnswer } from "./answers.js";
export { bytesBody, formBody, jsonBody, multipartBody, textBody } from "./bodies.js";
export { call } from "./call.js";
export { Core, type RawRequest } from "./core.js";
export { keepAll, keepReserved } from "./encoding.js";
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
export type {
  AnswerKind,
  BodyKind,
  BodyRow,
  Operation,
  PagingRow,
  ParameterRow,
  PartRow,
  Place,
  Pointer,
  Style,
} from "./operation.js";
export type { CallOptions, ClientOptions, RequestOptions, TokenSource } from "./options.js";
export { OAuthError } from "./oauth-error.js";
export { orError } from "./or-error.js";
export { callPaged, PagePromise } from "./paging.js";
export { inCookie, inHeader, inPath, inQuery } from "./parameters.js";
export { jsonLinesBody, partsBody, styledFormBody } from "./parts.js";
export { ApiPromise, type ApiResponse } from "./promise.js";
export {
  apiKeyScheme,
  basicScheme,
  bearerScheme,
  claimScheme,
  clientCredentialsScheme,
  externalScheme,
  tokenScheme,
} from "./schemes.js";
export type { EnvelopeRow, ErrorClass, ErrorTable, HostRow, Scheme, Service } from "./service.js";
export { signatureScheme } from "./signature.js";
export {
  eventAnswer,
  jsonLinesAnswer,
  jsonSequenceAnswer,
  ResponseStream,
  textEventAnswer,
  type ServerSentEvent,
} from "./streams.js";
export {
  commaStyle,
  deepObjectStyle,
  formStyle,
  jsonStyle,
  labelExplodedStyle,
  labelStyle,
  matrixExplodedStyle,
  matrixStyle,
  pipeStyle,
  simpleExplodedStyle,
  simpleJsonStyle,
  simpleStyle,
  spaceStyle,
  wholeStyle,
} from "./styles.js";

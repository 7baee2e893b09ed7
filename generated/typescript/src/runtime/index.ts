/**
 * The runtime of an SDK: everything that is not particular to one service.
 *
 * To read it, begin with what the generator prints, `operation.ts` and `service.ts`; then follow a call:
 * `core.ts` (a client), `options.ts` (what it was told), `call.ts` (the call, step by step), `request.ts` with
 * `parameters.ts`, `styles.ts`, `encoding.ts`, `bodies.ts`, `parts.ts`, `headers.ts` and `server.ts` (what is sent),
 * `auth.ts` with `schemes.ts`, `token.ts` and `signature.ts` (by whom), `transport.ts` (sending), `response.ts` with `answers.ts` and
 * `streams.ts` (the verdict), `promise.ts` and `paging.ts` (what the caller holds), `or-error.ts` (failures as values).
 * That is what every client does. `feature.ts` says where more can be put in, `features.ts` what there is: `retry.ts` with
 * `retry-after.ts`, `renewals.ts`, `explain.ts` with `diagnose.ts`, `option-checks.ts`, `log.ts`, `middleware.ts`,
 * `environment.ts`, `exact-json.ts`, `plain.ts`, `body-limit.ts`, `returned-errors.ts`, `authentication.ts`. `derive.ts`
 * and `call-path.ts` are what else a client class can do.
 * Beside the way stand `errors.ts`, `cancel.ts`, `crypto.ts`, `redact.ts`, `json.ts`, `pointer.ts`, `platform.ts` and
 * `state.ts`. Signing in with OpenID Connect is a book of its own: `oauth.ts`.
 *
 * Decides: what is public. Importing it does nothing.
 */
export { authentication, type Authentication } from "./authentication.js";
export { answerOfStatus, bytesAnswer, locationAnswer, noAnswer, textAnswer } from "./answers.js";
export { bodyLimit } from "./body-limit.js";
export { bytesBody, formBody, jsonBody, multipartBody, textBody } from "./bodies.js";
export { call } from "./call.js";
export { callPath, type RawRequest } from "./call-path.js";
export { Core } from "./core.js";
export { derive } from "./derive.js";
export { keepAll, keepReserved } from "./encoding.js";
export { environmentOf } from "./environment.js";
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
export { exactIntegers, exactJson } from "./exact-json.js";
export type { CoreFeature, CoreOptions } from "./feature.js";
export { explanations } from "./explain.js";
export { allFeatures, type AllFeatures } from "./features.js";
export { logging, type Logger, type LogLevel } from "./log.js";
export {
  middleware,
  type Fetch,
  type HttpRequest,
  type Middleware,
  type Next,
  type RequestBody,
} from "./middleware.js";
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
export { optionChecks } from "./option-checks.js";
export { OAuthError } from "./oauth-error.js";
export { orError } from "./or-error.js";
export { callPaged, PagePromise } from "./paging.js";
export { inCookie, inHeader, inPath, inQuery } from "./parameters.js";
export { jsonLinesBody, partsBody, styledFormBody } from "./parts.js";
export { plainBodies } from "./plain.js";
export { ApiPromise, type ApiResponse } from "./promise.js";
export { renewals } from "./renewals.js";
export { retries } from "./retry.js";
export { returnedErrors } from "./returned-errors.js";
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
export { ownServer } from "./server.js";
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

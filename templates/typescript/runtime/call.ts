/**
 * A call from its beginning to its end.
 *
 * Decides: the order of things: prepare; then attempts, each with credentials, middleware, answer and verdict, until
 * one succeeds or none is left; all of it under the caller's signal and the deadline.
 * Leaves to others: each of these steps.
 */
import { authorize, secretsOf, type Buy, type Credentials } from "./auth.js";
import { sleep, within } from "./cancel.js";
import type { Core } from "./core.js";
import { AbortError, ApiError, TimeoutError } from "./errors.js";
import { setHeader } from "./headers.js";
import { decodeJson } from "./json.js";
import { shownHeaders, type Log } from "./log.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import { withCallOptions, type RequestOptions } from "./options.js";
import { now } from "./platform.js";
import { ApiPromise, type ApiResponse } from "./promise.js";
import { isTelling, redact, scrub, valuesOf } from "./redact.js";
import { prepareRequest, type PreparedRequest } from "./request.js";
import { judge, type Judgement } from "./response.js";
import { isIdempotent, retryDelay } from "./retry.js";
import { stateOf, type State } from "./state.js";
import { send, type RawAnswer } from "./transport.js";

/** Sends a call. Nothing is thrown: whatever goes wrong rejects the promise. */
export function call<Request, Result>(
  core: Core,
  operation: Operation<Request, Result>,
  request: Request,
  options: RequestOptions = {},
): ApiPromise<Result> {
  return new ApiPromise(respond(core, operation, request, options));
}

/** The answer of a call, as `ApiPromise` and its relatives want it. */
export async function respond<Request, Result>(
  core: Core,
  operation: Operation<Request, Result>,
  request: Request,
  options: RequestOptions,
): Promise<ApiResponse<Result>> {
  return perform(stateOf(core), operation as Operation<never, Result>, request, options);
}

async function perform<Result>(
  state: State,
  operation: Operation<never, Result>,
  request: unknown,
  options: RequestOptions,
): Promise<ApiResponse<Result>> {
  const { service, budget } = state;
  const { id, method, path, sensitive = [] } = operation;
  const settings = withCallOptions(state.settings, options);
  const prepared = prepareRequest(service, settings, operation, request);
  const start = now();
  const known = [
    ...secretsOf(state),
    ...valuesOf(request, sensitive),
    ...Object.entries(settings.headers).flatMap(([name, value]) => (isTelling(name) ? value : [])),
  ];
  const log = (
    level: Parameters<Log>[0],
    what: string,
    attempt: number,
    fields: () => Record<string, unknown> = () => ({}),
  ): void =>
    settings.log(level, `${id}: ${what}`, () => {
      const milliseconds = Math.round(now() - start);
      return { method, path, milliseconds, attempt, ...fields() };
    });
  const tooLong = (what: string, limit: number) => () =>
    new TimeoutError(`${what}${id} took longer than ${limit} ms`, limit);

  // A token is bought for all who wait for it: with the options of the client, and no caller's signal ends it.
  const buy: Buy = async (own, seller, wish) =>
    (await perform({ ...state, settings: { ...own, errors: "throw" } }, seller, wish, {})).data;

  const attemptOnce = async (
    attempt: number,
    credentials: Credentials,
    limited: AbortSignal,
  ): Promise<Judgement & RawAnswer> => {
    const secrets = [...known, ...credentials.secrets];
    const http = assemble(operation, prepared, credentials, attempt, limited);
    const shown = (headers: Headers, body: unknown): Record<string, unknown> => ({
      headers: shownHeaders(headers),
      body: redact(body, sensitive, secrets),
    });
    log("debug", "request", attempt, () => ({
      query: [...prepared.query, ...credentials.query].map((piece) => piece.split("=", 1)[0]),
      ...shown(http.headers, prepared.content),
    }));
    const open = operation.answer?.streams && { signal: options.signal, decode: decodeJson };
    const raw = await send(settings, http, secrets, credentials.sign, open);
    const judged = judge(service, operation, raw, attempt, secrets);
    const { status, requestId, body } = judged;
    log("debug", "answer", attempt, () => ({
      status,
      httpStatus: raw.httpStatus,
      requestId,
      ...shown(raw.headers, body),
    }));
    return { ...raw, ...judged };
  };

  const attempts = async (ended: AbortSignal): Promise<ApiResponse<Result>> => {
    let replayed = false;
    let retries = 0;
    for (let attempt = 1; ; attempt++) {
      const credentials = await within(ended, () => authorize(state, operation, options, buy));
      let failure: unknown;
      let returned: ApiResponse<Result> | undefined;
      try {
        const { body, status, requestId, httpStatus, headers, enveloped, error } = await within(
          ended,
          (limited) => attemptOnce(attempt, credentials, limited),
          settings.timeout,
          tooLong(`attempt ${attempt} of `, settings.timeout),
        );
        const data = body as Result;
        const response = { data, status, httpStatus, headers, requestId, attempts: attempt };
        if (!error) {
          log("info", "done", attempt, () => ({ status, requestId }));
          return response;
        }
        failure = error;
        if (enveloped && settings.errors === "return") returned = response;
      } catch (error) {
        failure = error;
      }
      if (ended.aborted) throw ended.reason;
      // Who brought the header has to bring another one; a bought token is thrown away and bought anew, once.
      const ours = !replayed && !prepared.headers.has("authorization");
      if (ours && failure instanceof ApiError && failure.status === 401 && reject(credentials)) {
        replayed = true;
        log("warn", "the token was rejected, trying again with a new one", attempt);
        continue;
      }
      const error = (): object => ({ error: scrub(String(failure), known) });
      const delay =
        retries < settings.maxRetries
          ? retryDelay(failure, isIdempotent(operation), retries)
          : undefined;
      const late = delay !== undefined && now() - start + delay >= settings.deadline;
      if (delay === undefined || late || !budget.take()) {
        log("error", "failed", attempt, () => ({ ...error() }));
        if (returned) return returned;
        throw failure;
      }
      retries++;
      log("warn", "trying again", attempt, () => ({ delay, ...error() }));
      await sleep(delay, ended);
    }
  };

  budget.deposit();
  return within(
    options.signal,
    attempts,
    settings.deadline,
    tooLong("", settings.deadline),
    (reason) => new AbortError(`${id} was ended by its caller`, reason),
  );
}

/** Throws away the bought tokens that were used. `false`: there were none, so another try would change nothing. */
function reject({ bought }: Credentials): boolean {
  bought.forEach((token, cache) => cache.reject(token));
  return bought.size > 0;
}

/** Adds the credentials. A header that the caller set is left as the caller set it. */
function assemble(
  { method, id }: Operation<never, unknown>,
  prepared: PreparedRequest,
  credentials: Credentials,
  attempt: number,
  signal: AbortSignal,
): HttpRequest {
  const headers = new Headers(prepared.headers);
  credentials.headers.forEach((value, name) => {
    if (!headers.has(name)) headers.set(name, value);
  });
  const cookies = [...prepared.cookies, ...credentials.cookies].join("; ");
  if (cookies) setHeader(headers, "cookie", cookies);
  const query = [...prepared.query, ...credentials.query].join("&");
  return {
    method,
    url: query ? `${prepared.url}?${query}` : prepared.url,
    headers,
    body: prepared.body,
    signal,
    operation: id,
    attempt,
  };
}

/**
 * A call from its beginning to its end.
 *
 * Decides: the order of things: prepare; then attempts, each with credentials, answer and verdict, until one succeeds or
 * none is left; all of it under the caller's signal and the deadline; that a rejected token is renewed once.
 * Leaves to others: each of these steps; whether a failure is worth another attempt, and what else a core may do on
 * the way (`feature.ts`).
 */
import { authorize, type Buy, type Credentials } from "./auth.js";
import { within } from "./cancel.js";
import type { Core } from "./core.js";
import { AbortError, ApiError, TimeoutError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import { withOptions, type RequestOptions, type Settings } from "./options.js";
import { now } from "./platform.js";
import { ApiPromise, type ApiResponse } from "./promise.js";
import { isTelling, valuesOf } from "./redact.js";
import { prepareRequest, type PreparedRequest } from "./request.js";
import { judge } from "./response.js";
import { stateOf, type State } from "./state.js";
import { send } from "./transport.js";

/** A call on its way. */
export interface Call {
  readonly state: State;
  /** The client's, with the options of this call on top. */
  readonly settings: Settings;
  readonly operation: Operation<never, unknown>;
  readonly options: RequestOptions;
  readonly prepared: PreparedRequest;
  /** When it began, on the clock of `now`. */
  readonly start: number;
  /** Fires when the caller ends the call or its deadline passes. */
  readonly signal: AbortSignal;
  /** Texts that must not be printed. */
  readonly secrets: string[];
  /** 1 for the first attempt. */
  attempt: number;
  /** Whether one of the attempts was made because a token had been rejected. */
  replayed: boolean;
}

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
  const state = stateOf(core);
  const answer = await perform(state, operation as Operation<never, Result>, request, options);
  return answer as ApiResponse<Result>;
}

async function perform(
  state: State,
  operation: Operation<never, unknown>,
  request: unknown,
  options: RequestOptions,
): Promise<ApiResponse<unknown>> {
  const { places } = state;
  const { id, sensitive = [] } = operation;
  const settings = withOptions(state.settings, options, places);
  const { timeout, deadline, headers } = settings;
  const prepared = prepareRequest(state, settings, operation, request);
  const start = now();
  const secrets = [
    ...settings.secrets,
    ...valuesOf(request, sensitive),
    ...Object.entries(headers).flatMap(([name, value]) => (isTelling(name) ? value : [])),
  ];
  const tooLong = (what: string, limit: number) => () =>
    new TimeoutError(`${what} took longer than ${limit} ms`, limit);

  // A token is bought for all who wait for it: with the options of the client, and no caller's signal ends it.
  const buy: Buy = async (own, seller, wish) =>
    (await perform({ ...state, settings: { ...own, errors: "throw" } }, seller, wish, {})).data;

  const attempts = async (signal: AbortSignal): Promise<ApiResponse<unknown>> => {
    const call: Call = {
      ...{ state, settings, operation, options, prepared, start, signal, secrets },
      attempt: 0,
      replayed: false,
    };
    places.begin?.(call);
    for (;;) {
      const attempt = ++call.attempt;
      const credentials = await within(signal, () => authorize(call, buy));
      let failure: unknown;
      try {
        const answer = await within(
          signal,
          (limited) => attemptOnce(call, credentials, limited),
          timeout,
          tooLong(`attempt ${attempt} of ${id}`, timeout),
        );
        places.tell?.(call, "done", answer);
        return answer;
      } catch (error) {
        failure = error;
      }
      signal.throwIfAborted();
      if (isRejection(call, failure) && reject(credentials)) {
        call.replayed = true;
        places.tell?.(call, "renewed", failure);
      } else if (!(await places.again?.(call, failure))) {
        places.tell?.(call, "failed", failure);
        const instead = places.instead?.(call, failure);
        if (instead) return instead;
        throw failure;
      }
    }
  };
  return within(
    options.signal,
    attempts,
    deadline,
    tooLong(id, deadline),
    (reason) => new AbortError(`${id} was ended by its caller`, reason),
  );
}

async function attemptOnce(
  call: Call,
  credentials: Credentials,
  signal: AbortSignal,
): Promise<ApiResponse<unknown>> {
  const { places } = call.state;
  const request = assemble(call, credentials, signal);
  places.tell?.(call, "request", request);
  const answer = judge(call, await send(call, request, credentials.sign));
  places.tell?.(call, "answer", answer);
  if (answer instanceof ApiError) throw answer;
  return answer;
}

/** Whether to try with a new token. Who brought the header has to bring another one. */
function isRejection({ replayed, prepared }: Call, failure: unknown): boolean {
  const ours = !replayed && !prepared.headers.has("authorization");
  return ours && failure instanceof ApiError && failure.status === 401;
}

/** Throws away the bought tokens that were used. `false`: there were none, so another try would change nothing. */
function reject({ bought }: Credentials): boolean {
  bought.forEach((token, cache) => cache.reject(token));
  return bought.size > 0;
}

/** Adds the credentials. A header that the caller set is left as the caller set it. */
function assemble(
  { operation: { method, id }, prepared, attempt }: Call,
  { headers, cookies, query }: Credentials,
  signal: AbortSignal,
): HttpRequest {
  prepared.headers.forEach((value, name) => headers.set(name, value));
  const cookie = [...prepared.cookies, ...cookies].join("; ");
  if (cookie) setHeader(headers, "cookie", cookie);
  const all = [...prepared.query, ...query].join("&");
  return {
    method,
    url: all ? `${prepared.url}?${all}` : prepared.url,
    headers,
    body: prepared.body,
    signal,
    operation: id,
    attempt,
  };
}

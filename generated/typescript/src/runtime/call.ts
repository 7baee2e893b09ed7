/**
 * A call from its beginning to its end.
 *
 * Decides: the order of things: prepare; then attempts, each with credentials, answer and verdict, until one succeeds or
 * none is left; all of it under the caller's signal and the deadline; that a rejected token is renewed once.
 * Leaves to others: each of these steps; whether a failure is worth another attempt, and what else a core may do on
 * the way (`feature.ts`).
 */
import { authorize, type Sign } from "./auth.js";
import { within } from "./cancel.js";
import type { Core } from "./core.js";
import { ApiError, RequestError, SdkError } from "./errors.js";
import type { Draft, Operation } from "./operation.js";
import { withOptions, type RequestOptions, type Settings } from "./options.js";
import { now } from "./platform.js";
import { ApiPromise, type ApiResponse } from "./promise.js";
import { valuesOf } from "./redact.js";
import { prepareRequest, type PreparedRequest } from "./request.js";
import { judge } from "./response.js";
import { stateOf, type State } from "./state.js";
import { rejectToken, type TokenCache } from "./token.js";
import { send } from "./transport.js";

/** A call on its way: what its client holds, with the settings of this call. */
export interface Call extends State, Draft {
  /** What its client holds. */
  readonly state: State;
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
  /** Of this attempt: what was prepared, with the credentials. */
  headers: Headers;
  query: string[];
  /** The bought tokens that this attempt uses, with where they came from. */
  bought: Map<TokenCache, string>;
  /** Signs this attempt as it leaves, where a scheme does that. */
  sign?: Sign;
  /** Whether one of the attempts was made because a token had been rejected. */
  replayed?: boolean;
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
  const answer = perform(stateOf(core), operation as Operation<never, Result>, request, options);
  return answer as Promise<ApiResponse<Result>>;
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
  let prepared: PreparedRequest;
  try {
    prepared = prepareRequest(state, settings, operation, request);
  } catch (error) {
    // What the platform says may quote the value, which may be a secret.
    throw error instanceof SdkError ? error : new RequestError(`${id}: a value cannot be sent`);
  }
  const start = now();
  const secrets = [...settings.secrets, ...valuesOf(request, sensitive), options.token ?? ""];

  const attempts = async (signal: AbortSignal): Promise<ApiResponse<unknown>> => {
    const call = {
      ...{ ...state, state, settings, operation, options, prepared, start, signal, secrets },
      attempt: 0,
    } as Call;
    places.begin?.(call);
    for (;;) {
      call.attempt++;
      call.headers = new Headers(prepared.headers);
      call.query = [...prepared.query];
      call.bought = new Map();
      await within(signal, () => authorize(call));
      let failure: unknown;
      try {
        return await within(
          signal,
          (limited) => attemptOnce(call, limited),
          settings.timeout,
          `attempt ${call.attempt} of ${id}`,
        );
      } catch (error) {
        failure = error;
      }
      signal.throwIfAborted();
      if (isRejected(call, failure)) {
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
  return within(options.signal, attempts, settings.deadline, id);
}

/**
 * Buys a token: for all who wait for it, so with the options of the client, and no caller's signal ends it. Gives back
 * the whole body.
 */
export async function buy(
  { state }: Call,
  operation: Operation<never, unknown>,
  request: unknown,
  settings: Settings = state.settings,
  headers: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const own = { ...state, settings };
  return (await perform(own, operation, request, { errors: "throw", headers })).data;
}

async function attemptOnce(call: Call, signal: AbortSignal): Promise<ApiResponse<unknown>> {
  const { operation, places, prepared, attempt, headers, query } = call;
  const request = {
    method: operation.method,
    url: [prepared.url, query.join("&")].filter(Boolean).join("?"),
    headers,
    body: prepared.body,
    signal,
    operation: operation.id,
    attempt,
  };
  places.tell?.(call, "request", request);
  const answer = judge(call, await send(call, request));
  places.tell?.(call, "answer", answer);
  if (answer instanceof ApiError) throw answer;
  return answer;
}

/**
 * Whether to try with a new token; throws away those that were used. Who brought the header has to bring another one,
 * and where nothing was bought, another try would change nothing.
 */
function isRejected({ replayed, prepared, bought }: Call, failure: unknown): boolean {
  if (replayed || prepared.headers.has("authorization")) return false;
  if (!(failure instanceof ApiError) || failure.status !== 401) return false;
  bought.forEach((token, cache) => rejectToken(cache, token));
  return bought.size > 0;
}

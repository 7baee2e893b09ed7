/**
 * Whether and when an attempt that failed is repeated.
 *
 * Decides: which failures are worth it, how long to wait, and when a client has repeated enough.
 * Leaves to others: the loop itself (`call.ts`); how long a service asks to wait (`retry-after.ts`).
 */
import { sleep } from "./cancel.js";
import { diagnose } from "./diagnose.js";
import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import type { CoreFeature } from "./feature.js";
import type { Operation } from "./operation.js";
import { ensure } from "./options.js";
import { retryAfter } from "./retry-after.js";
import { now } from "./platform.js";
import type { State } from "./state.js";

/** Milliseconds: the first wait is at most so long, each further one at most twice as long, none longer than the last. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** Seconds: a service that asks to wait longer gets no second try. */
const LONGEST_RETRY_AFTER = 60;

/** Methods that do no more when sent twice than when sent once (RFC 9110, 9.2.2). */
const IDEMPOTENT = /^(?:GET|HEAD|OPTIONS|PUT|DELETE|TRACE)$/;

export function isIdempotent({ method, idempotent }: Operation<never, unknown>): boolean {
  return idempotent === true || IDEMPOTENT.test(method);
}

/** Milliseconds to wait before the next attempt, or `undefined` where there must be none. */
export function retryDelay(
  failure: unknown,
  idempotent: boolean,
  retries: number,
): number | undefined {
  if (failure instanceof ConnectionError) {
    if (failure.sent && !idempotent) return undefined;
  } else if (failure instanceof TimeoutError) {
    if (!idempotent) return undefined;
  } else if (failure instanceof ApiError) {
    const again = idempotent ? [408, 429, 500, 502, 503, 504] : [429];
    if (!again.includes(failure.status)) return undefined;
    const asked = failure.retryAfter;
    if (asked !== undefined) return asked > LONGEST_RETRY_AFTER ? undefined : asked * 1000;
  } else return undefined;
  // Full jitter: callers that failed together do not come back together.
  return Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** retries);
}

/** Retries that a client may have saved up. */
const CAPACITY = 50;
/** What every call adds. */
const DEPOSIT = 0.5;

/**
 * Keeps a client from making an outage worse. Every call pays in half a retry, so over many calls that all fail there
 * are at most half as many retries as calls, however many each of them is allowed.
 */
export class RetryBudget {
  #left = CAPACITY;

  deposit(): void {
    this.#left = Math.min(CAPACITY, this.#left + DEPOSIT);
  }

  /** Whether one more retry may be made. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left--;
    return true;
  }
}

function budgetOf({ shared }: State): RetryBudget {
  let budget = shared.get(retries) as RetryBudget | undefined;
  if (!budget) shared.set(retries, (budget = new RetryBudget()));
  return budget;
}

/** Repeats what failed where repeating is safe. */
export const retries: CoreFeature<"maxRetries"> = {
  options: {
    maxRetries: (value = 2, option) => {
      ensure(Number.isInteger(value) && Number(value) >= 0, option, "0 or more");
      return value;
    },
  },
  diagnose,
  wait: retryAfter,
  begin: ({ state }) => budgetOf(state).deposit(),
  again: async (call, failure) => {
    const { state, settings, operation, signal, start, attempt, replayed } = call;
    const { maxRetries = 0, deadline } = settings;
    const made = attempt - 1 - Number(replayed ?? false);
    if (made >= maxRetries) return false;
    const delay = retryDelay(failure, isIdempotent(operation), made);
    if (delay === undefined || now() - start + delay >= deadline) return false;
    if (!budgetOf(state).take()) return false;
    state.places.tell?.(call, "again", { failure, delay });
    await sleep(delay, signal);
    return true;
  },
};

/**
 * Whether and when an attempt that failed is repeated.
 *
 * Decides: which failures are worth it, how long to wait, and when a client has repeated enough.
 * Leaves to others: the loop itself (`call.ts`).
 */
import { ApiError, ConnectionError, TimeoutError } from "./errors.js";
import type { Operation } from "./operation.js";

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

/**
 * `Retry-After` in seconds, never below 0. A date is compared with the answer's own `Date`, so that a clock that is
 * wrong on either side does no harm.
 */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return Math.max(0, Number(text));
  const date = parseDate(text);
  const sent = parseDate(headers.get("date") ?? "");
  return Number.isNaN(date)
    ? undefined
    : Math.max(0, (date - (Number.isNaN(sent) ? Date.now() : sent)) / 1000);
}

/** A date of HTTP. The oldest of its three forms names no zone and means UTC (RFC 9110, 5.6.7). */
function parseDate(text: string): number {
  return Date.parse(/^\w{3} \w{3} .* \d{4}$/.test(text) ? `${text} GMT` : text);
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

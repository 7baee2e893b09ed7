/**
 * Ending work early.
 *
 * Decides: that every wait can be ended by the caller's signal and by a time limit, and that neither leaves a
 * listener or a timer behind, however the work ends.
 * Leaves to others: which limits there are and what error they mean (`call.ts`).
 */

import { AbortError, SdkError, TimeoutError } from "./errors.js";

/** Longest time a timer can wait, in milliseconds; anything above means no limit. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, `parent` fires, or `limit` milliseconds have passed, whichever comes first. `work`
 * receives a signal of its own; even work that ignores it cannot hold the caller back.
 */
export function within<T>(
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  limit = Infinity,
  what = "",
): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    const end = (reason: unknown): void => {
      controller.abort(reason);
      reject(reason);
    };
    onAbort = () => {
      const cause: unknown = parent?.reason;
      end(
        cause instanceof SdkError
          ? cause
          : new AbortError(`${what} was ended by its caller`, { cause }),
      );
    };
    if (parent?.aborted) return onAbort();
    parent?.addEventListener("abort", onAbort);
    // What is no number at all is no way around the limit.
    if (!(limit > LONGEST))
      timer = setTimeout(
        () => end(new TimeoutError(`${what} took longer than ${limit} ms`, undefined, { limit })),
        limit,
      );
    work(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    parent?.removeEventListener("abort", onAbort);
  });
}

/** Waits for `delay` milliseconds, or raises the signal's reason. */
export function sleep(delay: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return within(
    signal,
    () => new Promise<void>((done) => (timer = setTimeout(done, delay))),
  ).finally(() => clearTimeout(timer));
}

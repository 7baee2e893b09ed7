/**
 * Ending work early.
 *
 * Decides: that every wait can be ended by the caller's signal and by a time limit, and that neither leaves a
 * listener or a timer behind, however the work ends.
 * Leaves to others: which limits there are and what error they mean (`call.ts`).
 */

/** Longest time a timer can wait, in milliseconds; anything above means no limit. */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, `parent` fires, or `limit` milliseconds have passed, whichever comes first. `work`
 * receives a signal of its own; even work that ignores it cannot hold the caller back.
 */
export async function within<T>(
  parent: AbortSignal | undefined,
  aborted: (reason: unknown) => unknown,
  limit: number,
  expired: () => unknown,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(aborted(parent?.reason));
  if (parent?.aborted) throw aborted(parent.reason);
  parent?.addEventListener("abort", onAbort);
  const timer =
    limit <= LONGEST
      ? setTimeout(() => controller.abort(expired()), Math.max(0, limit))
      : undefined;
  try {
    return await until(controller.signal, work(controller.signal));
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener("abort", onAbort);
  }
}

/** The result of `work`, or the signal's reason if that comes first. The work itself goes on. */
export async function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let stop = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Waits for `delay` milliseconds, or raises the signal's reason. */
export async function sleep(delay: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await until(signal, new Promise<void>((done) => (timer = setTimeout(done, delay))));
  } finally {
    clearTimeout(timer);
  }
}

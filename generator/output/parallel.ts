/**
 * Many small operations on a disk, a few at a time.
 *
 * Decides: how many. One after another wastes the waiting; all at once runs out of file handles.
 */

const AT_ONCE = 16;

/** Runs `work` over all items, at most sixteen at a time. The first failure wins, after what was begun has ended. */
export async function inParallel<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const index = next++;
      const item = items[index] as T;
      try {
        await work(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const lanes = Array.from({ length: Math.min(AT_ONCE, items.length) }, lane);
  const results = await Promise.allSettled(lanes);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

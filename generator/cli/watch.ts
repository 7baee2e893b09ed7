/**
 * `--watch`.
 *
 * Decides: when a run is due again. Watched is every file that the last run read, or looked for and did not find, so a
 * missing file that is made wakes it as well. A file counts as changed when its state differs from the one it had at the
 * moment it was read: what happens during a run is not missed. The system's notices about folders only say when to look;
 * where they are not to be had (some network drives), a look every second does.
 * Leaves to others: what a run does (`run.ts`).
 */
import { type FSWatcher, statSync, watch as watchFolder } from "node:fs";
import { dirname, relative } from "node:path";
import { EXIT, type ExitCode } from "./exit-codes.js";
import { count } from "../report/pretty.js";
import { printable } from "../report/text.js";

const LOOK_MS = 1000;

/** An editor writes in several steps; a change counts when nothing has moved for this long. */
const SETTLE_MS = 60;

export interface WatchOptions {
  /** One run; calls `onRead` with the absolute path of each file it reads. */
  readonly run: (onRead: (path: string) => void) => Promise<void>;
  readonly say: (text: string) => void;
  readonly cwd: string;
  readonly stop: AbortSignal;
}

/** Runs, waits for a change, and runs again, until it is stopped. */
export async function watch({ run, say, cwd, stop }: WatchOptions): Promise<ExitCode> {
  while (!stop.aborted) {
    const read = new Map<string, string>();
    await run((path) => {
      if (!read.has(path)) read.set(path, stateOf(path));
    });
    const present = [...read.values()].filter((state) => state !== NOTHING).length;
    say(`watching ${count(present, "file")}; Ctrl-C ends`);
    const changed = await nextChange(read, stop);
    if (changed.length > 0) {
      say(`\nchanged: ${changed.map((path) => printable(relative(cwd, path))).join(", ")}`);
    }
  }
  return EXIT.done;
}

const NOTHING = "";

/** Differs whenever a file was written, replaced, removed or made. */
function stateOf(path: string): string {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? NOTHING : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
  } catch {
    return NOTHING;
  }
}

/** Waits until a file is in another state than `read` says, and nothing moves any more. Empty when stopped. */
async function nextChange(
  read: ReadonlyMap<string, string>,
  stop: AbortSignal,
): Promise<readonly string[]> {
  const notices = new Notices([...read.keys()], stop);
  try {
    for (;;) {
      let changed = differing(read);
      while (changed.length > 0 && !stop.aborted) {
        const before = new Map(changed.map((path) => [path, stateOf(path)]));
        await notices.pause(SETTLE_MS);
        changed = differing(read);
        if (changed.length === before.size && differing(before).length === 0) return changed;
      }
      if (stop.aborted) return [];
      await notices.next();
    }
  } finally {
    notices.close();
  }
}

function differing(states: ReadonlyMap<string, string>): readonly string[] {
  return [...states].filter(([path, state]) => stateOf(path) !== state).map(([path]) => path);
}

/** Something may have happened in one of the folders of some files. */
class Notices {
  readonly #watchers: FSWatcher[] = [];
  readonly #stop: AbortSignal;
  #wake: () => void = () => undefined;

  constructor(files: readonly string[], stop: AbortSignal) {
    this.#stop = stop;
    for (const folder of new Set(files.map(dirname))) {
      try {
        const watcher = watchFolder(folder, () => this.#wake());
        watcher.on("error", () => watcher.close());
        this.#watchers.push(watcher);
      } catch {
        // No such folder yet, or no notices here: the look every second finds it.
      }
    }
  }

  /** Until a notice, the next look, or the end. */
  next(): Promise<void> {
    return this.#until(LOOK_MS, true);
  }

  /** For a fixed time, or until the end. */
  pause(ms: number): Promise<void> {
    return this.#until(ms, false);
  }

  close(): void {
    for (const watcher of this.#watchers) watcher.close();
  }

  #until(ms: number, wakeable: boolean): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#stop.removeEventListener("abort", end);
        this.#wake = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#stop.addEventListener("abort", end);
      if (wakeable) this.#wake = end;
      if (this.#stop.aborted) end();
    });
  }
}

/**
 * Writing an output: all of it or nothing, and nothing that is not ours.
 *
 * Decides: when the disk is touched, and what is said when it cannot be.
 *
 * The reasoning. What we write lives among files of other people (a README they added, `node_modules`), so a folder
 * cannot be swapped as a whole; files have to be replaced one by one, and a run may be killed between any two of them.
 * It is made whole by a journal:
 *
 *   1. Everything is rendered and compared in memory. When nothing differs, nothing is touched, not even a time stamp.
 *   2. Under a lock, in `<output>/.sdk-factory/`: new contents go into `staged/`, and each file that
 *      will be replaced or removed gets a second name in `backup/`. The journal lists every step with the hash from before
 *      and the hash from after. Whatever fails here (a full disk above all) leaves the old tree; the folder is removed.
 *   3. `plan.json` becomes `commit.json` by one rename. That is the moment: before it the old tree counts, from it the new.
 *   4. Files are removed and renamed into place. When one of these steps fails, `commit.json` becomes `rollback.json`, and
 *      the steps done so far are taken back from `backup/`, so that the old tree stands again.
 *   5. The journal is removed, then the rest of the folder.
 *
 * Killed before 3, the tree is the old one, and the next run throws the folder away. Killed after 3, the tree may be a
 * mixture, but the next run finds the journal and completes (or undoes) it before it looks at anything else, so that a
 * half-swapped tree is never taken for edits by hand. `--check` and `--dry-run`, which must not write, say that a run
 * was interrupted and judge nothing. Each step acts only on a file that has exactly the hash from before, or the one from
 * after; what a person changed between the kill and the next run stays as it is, and is then reported as edited.
 *
 * All that holds for a program that is killed. After a loss of power, contents that the system had not yet written may
 * be gone: staged files are not flushed one by one, which would take longer than everything else, since every one of
 * them can be made again. The journal is flushed; a run that finds staged files not to be what it says undoes the step
 * instead of completing it, and a file that was lost later is told as one that was edited.
 *
 * Leaves to others: the comparison (`compare.ts`), the steps (`transaction.ts`), and exit codes (`cli/`).
 */
import { mkdir, realpath, rmdir } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { Diagnostics } from "../diagnostic.js";
import {
  type Change,
  compare,
  type Comparison,
  type Obstacle,
  type WantedFolder,
  wantedFolders,
} from "./compare.js";
import type { OutputFolder } from "./file.js";
import { readJournal } from "./journal.js";
import { acquireLock } from "./lock.js";
import { assertWritablePaths, WORK_NAME } from "./paths.js";
import { isMissing, isSystemError, reasonOf } from "./reasons.js";
import { assertOwnFolder, DamagedJournal, Interference, Transaction } from "./transaction.js";

export interface WriteOptions {
  /** Absolute path of the output folder. */
  readonly output: string;
  readonly folders: readonly OutputFolder[];
  readonly diagnostics: Diagnostics;
  /** Turns an absolute path into the one shown to people. */
  readonly display: (path: string) => string;
  /** How long to wait for another run that is writing there, in milliseconds. */
  readonly waitMs?: number;
}

/** What a run did, or would do. */
export interface WriteResult {
  /** Sorted by path. */
  readonly changes: readonly Pick<Change, "kind" | "path">[];
  readonly unchanged: number;
  /** Whether an earlier run that was killed has been completed or undone first. */
  readonly recovered: boolean;
}

const WAIT_MS = 10_000;

/**
 * Makes the disk equal to `folders`.
 *
 * @returns `null` when nothing was written; the reasons are in `diagnostics`.
 * @throws InternalError when a path of `folders` may not be written at all.
 */
export async function writeOutput(options: WriteOptions): Promise<WriteResult | null> {
  assertWritablePaths(options.folders);
  const wanted = wantedFolders(options.folders);
  let made: string | undefined;
  try {
    const seen = await glance(options.output, wanted);
    if (seen !== null && seen.obstacles.length > 0) {
      reportObstacles(seen.obstacles, options);
      return null;
    }
    if (seen?.changes.length === 0) {
      return { changes: [], unchanged: seen.unchanged, recovered: false };
    }
    made = await mkdir(options.output, { recursive: true });
    const output = await realpath(options.output);
    const result = await writeUnderLock(output, wanted, options);
    if (result === null) await removeEmptyUpTo(options.output, made);
    return result;
  } catch (error) {
    await removeEmptyUpTo(options.output, made);
    reportFailure(error, options);
    return null;
  }
}

/**
 * Says what `writeOutput` would do. Writes nothing at all.
 *
 * @returns `null` when the disk cannot be judged; the reasons are in `diagnostics`.
 */
export async function inspectOutput(options: WriteOptions): Promise<Comparison | null> {
  assertWritablePaths(options.folders);
  try {
    const output = (await realpathOrNull(options.output)) ?? options.output;
    const journal = await readJournal(join(output, WORK_NAME));
    if (journal !== null) {
      options.diagnostics.error(
        "output-interrupted",
        `${options.display(options.output)} is half-written: a run was stopped in the middle, or is writing now`,
        { hint: "run `sdk-factory generate` once: it completes or undoes what was begun" },
      );
      return null;
    }
    return compare(output, wantedFolders(options.folders));
  } catch (error) {
    reportFailure(error, options);
    return null;
  }
}

/**
 * A look without the lock: where nothing is to be done, or nothing may be done, not even a lock is made. `null` when
 * somebody is writing there, or was stopped; then only a look under the lock counts.
 */
async function glance(named: string, wanted: readonly WantedFolder[]): Promise<Comparison | null> {
  const output = (await realpathOrNull(named)) ?? named;
  const work = join(output, WORK_NAME);
  if ((await realpathOrNull(work)) !== null) return null;
  const comparison = compare(output, wanted);
  return (await realpathOrNull(work)) === null ? comparison : null;
}

async function writeUnderLock(
  output: string,
  wanted: readonly WantedFolder[],
  options: WriteOptions,
): Promise<WriteResult | null> {
  const work = join(output, WORK_NAME);
  await assertOwnFolder(work);
  const lock = await acquireLock(join(work, "lock"), options.waitMs ?? WAIT_MS);
  if (lock === null) {
    options.diagnostics.error(
      "output-busy",
      `another run of sdk-factory is writing into ${options.display(options.output)}`,
      {
        hint: `wait for it to end; if there is none, remove ${options.display(join(work, "lock"))}`,
      },
    );
    return null;
  }
  try {
    const transaction = new Transaction(output, work);
    const recovered = await transaction.recover();
    const { changes, obstacles, unchanged } = compare(output, wanted);
    if (obstacles.length > 0) {
      reportObstacles(obstacles, options);
      return null;
    }
    if (changes.length > 0) await transaction.run(changes);
    return { changes: changes.map(({ kind, path }) => ({ kind, path })), unchanged, recovered };
  } finally {
    await lock.release();
  }
}

/** Tells, by name, which files keep a run from writing. */
export function reportObstacles(
  obstacles: readonly Obstacle[],
  { diagnostics, display, output }: Pick<WriteOptions, "diagnostics" | "display" | "output">,
): void {
  const shown = (path: string): string => display(join(output, ...path.split("/")));
  for (const { kind, path, detail } of obstacles) {
    switch (kind) {
      case "edited":
        diagnostics.error("output-edited", `${shown(path)} was edited by hand`, {
          hint: "move the edit into the description, a template or the runtime; or delete the file, and it is made again",
        });
        break;
      case "foreign":
        diagnostics.error(
          "output-foreign",
          detail === ""
            ? `${shown(path)} is not ours, and a generated file has to go there`
            : `${shown(path)} ${detail}; it was not made by sdk-factory`,
          { hint: "move it away, or choose another output folder" },
        );
        break;
      case "manifest":
        diagnostics.error("output-manifest", `${shown(path)} ${detail}`, {
          hint: "restore it from version control; or delete it together with the generated files, and all are made again",
        });
        break;
      case "line-endings":
        break;
    }
  }
  const converted = obstacles.filter((one) => one.kind === "line-endings");
  const first = converted[0];
  if (first === undefined) return;
  const others = converted.length - 1;
  const rest =
    others === 0 ? "" : ` and ${String(others)} other generated file${others === 1 ? "" : "s"}`;
  diagnostics.error(
    "output-edited",
    `the line ends of ${shown(first.path)}${rest} were changed to CRLF`,
    {
      hint: `generated files have LF: put \`${display(output)}/** text eol=lf\` into .gitattributes, delete the files and check them out again`,
    },
  );
}

function reportFailure(error: unknown, { diagnostics, display, output }: WriteOptions): void {
  if (error instanceof Interference) {
    diagnostics.error(
      "output-edited",
      `${display(join(output, ...error.path.split("/")))} was changed while sdk-factory was writing; nothing was written`,
      { hint: "generate again" },
    );
  } else if (error instanceof DamagedJournal) {
    const work = display(join(output, WORK_NAME));
    diagnostics.error("output-interrupted", `the journal in ${work} ${error.message}`, {
      hint: `remove ${work}, and generated files that are then reported as edited`,
    });
  } else if (isSystemError(error)) {
    const place = error.dest ?? error.path ?? output;
    // The folder of our own says nothing to the reader; that it cannot be made says that nothing can.
    const shown = place.split(sep).includes(WORK_NAME) ? output : place;
    diagnostics.error(
      "output-unwritable",
      `${display(shown)} cannot be written: ${reasonOf(error)} (${error.code})`,
      { hint: "make room or rights there, or choose another folder with --output" },
    );
  } else throw error;
}

async function realpathOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Takes back the folders that `mkdir` made, as far as they are empty. */
async function removeEmptyUpTo(folder: string, first: string | undefined): Promise<void> {
  if (first === undefined) return;
  for (let at = folder; at.length >= first.length; at = dirname(at)) {
    try {
      await rmdir(at);
    } catch {
      return;
    }
  }
}

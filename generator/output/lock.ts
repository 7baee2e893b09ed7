/**
 * One writer at a time.
 *
 * Decides: who may write into an output folder. The lock is a file made exclusively, holding who made it; it goes with
 * its maker: a lock whose process is gone was left by a killed run and is taken over. A process is told from a later one
 * with the same number by the moment it started, where the system shows that (Linux); elsewhere the number must do.
 * Leaves to others: what is done under the lock (`write.ts`).
 */
import { randomUUID } from "node:crypto";
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isMissing, isSystemError } from "./reasons.js";

const POLL_MS = 50;

/** Where a lock cannot be made whole at once, its maker needs far less than this to fill it. */
const EMPTY_LOCK_MS = 2000;

export interface Lock {
  release(): Promise<void>;
}

interface Owner {
  readonly pid: number;
  readonly started: string | null;
  readonly token: string;
}

/**
 * Takes the lock, waiting for another run to end.
 *
 * @param file Absolute path of the lock; its folder is made when it is missing and removed with the lock when it is empty.
 * @returns `null` when another run still held it after `waitMs`.
 */
export async function acquireLock(file: string, waitMs: number): Promise<Lock | null> {
  const owner: Owner = {
    pid: process.pid,
    started: await startOf(process.pid),
    token: randomUUID(),
  };
  const text = JSON.stringify(owner);
  let waited = 0;
  for (;;) {
    if (await tryCreate(file, text)) return { release: () => release(file, text) };
    const holder = await readIfThere(file);
    if (holder !== null && !(await isAlive(holder, waited))) await takeAway(file, holder);
    else if (waited >= waitMs) return null;
    else if (holder !== null) {
      await sleep(POLL_MS);
      waited += POLL_MS;
    }
  }
}

/**
 * Makes the lock, unless there is one. It is written aside and then linked to its name, which fails when the name is
 * taken: so the lock appears with its content or not at all, and a run killed here leaves none that nobody owns.
 */
async function tryCreate(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}`;
  try {
    await writeFile(aside, text, { flag: "wx" });
    await link(aside, file);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // ENOENT: another run cleared the folder between two of our calls.
    if (error.code === "EEXIST" || error.code === "ENOENT") return false;
    if (error.syscall === "link") return await createInPlace(file, text);
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** For a file system without hard links. A run killed between the two steps leaves an empty lock; see `isAlive`. */
async function createInPlace(file: string, text: string): Promise<boolean> {
  let handle;
  try {
    handle = await open(file, "wx");
  } catch (error) {
    if (isSystemError(error) && (error.code === "EEXIST" || error.code === "ENOENT")) return false;
    throw error;
  }
  try {
    await handle.writeFile(text);
    return true;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function isAlive(holder: string, waitedMs: number): Promise<boolean> {
  const owner = parseOwner(holder);
  // Made but not yet filled; or its maker was killed between the two.
  if (owner === null) return waitedMs < EMPTY_LOCK_MS;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    if (isSystemError(error) && error.code === "ESRCH") return false;
  }
  return owner.started === null || owner.started === (await startOf(owner.pid));
}

function parseOwner(text: string): Owner | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    const { pid, started, token } = value as Partial<Record<string, unknown>>;
    if (!Number.isInteger(pid) || typeof token !== "string") return null;
    return { pid: pid as number, started: typeof started === "string" ? started : null, token };
  } catch {
    return null;
  }
}

/** When a process started, in the kernel's own count; `null` where the system does not show it. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => null);
  // The second field is the program's name in brackets and may hold blanks; the 22nd is the start.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

/**
 * Removes the lock of a dead run. Of two runs that try this at once only one may win, and none may remove the lock that
 * the winner has made meanwhile: so the file is moved aside first, and put back when it is not the one that was judged.
 */
async function takeAway(file: string, judged: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  if ((await readIfThere(aside)) === judged) await rm(aside, { force: true });
  else await rename(aside, file).catch(() => undefined);
}

async function release(file: string, text: string): Promise<void> {
  if ((await readIfThere(file)) !== text) return;
  const folder = dirname(file);
  // What a run that was killed while it took a lock over has left aside.
  for (const name of await readdir(folder)) {
    if (name.startsWith(`${basename(file)}.`)) await rm(join(folder, name), { force: true });
  }
  await rm(file, { force: true });
  // Not empty, or gone already: another run is there, and the folder is its now.
  await rmdir(folder).catch(() => undefined);
}

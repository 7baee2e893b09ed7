/**
 * A set of changes that happens as a whole.
 *
 * Decides: the steps of staging, committing, completing and undoing; see `write.ts` for why they are enough.
 * Every step looks at what stands at its path before it acts, and acts only on a state that it knows: the one from before
 * the run or the one from after it. So each can be repeated, and none overwrites what a person did in between.
 * Leaves to others: what is to be changed (`compare.ts`), who may write (`lock.ts`), and the words (`write.ts`).
 */
import { constants } from "node:fs";
import { copyFile, link, lstat, mkdir, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change } from "./compare.js";
import { writeDurably } from "./durable.js";
import { fileOf, readJournal, type Step, turnTo, writeJournal } from "./journal.js";
import { sha256 } from "./manifest.js";
import { inParallel } from "./parallel.js";
import { MANIFEST_NAME } from "./paths.js";
import { isMissing, isSystemError } from "./reasons.js";
import { Tree } from "./tree.js";

/** Something changed a file after we compared it and before we replaced it. Nothing was written. */
export class Interference extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`${path} changed meanwhile`);
    this.path = path;
  }
}

/** A journal that cannot be acted upon. */
export class DamagedJournal extends Error {}

export class Transaction {
  readonly #output: string;
  readonly #work: string;

  /**
   * @param output Absolute path of the output folder.
   * @param work Absolute path of the folder of our own inside it, on the same file system; exists.
   */
  constructor(output: string, work: string) {
    this.#output = output;
    this.#work = work;
  }

  /** Completes or undoes what a killed run left. Returns whether there was anything. */
  async recover(): Promise<boolean> {
    const journal = await readJournal(this.#work);
    if (typeof journal === "string") throw new DamagedJournal(journal);
    if (journal?.phase === "commit") await this.#complete(journal.steps, "recovery");
    if (journal?.phase === "rollback") await this.#undo(journal.steps);
    await this.#clear();
    return journal !== null;
  }

  /** Makes all changes, or, when it throws, none. */
  async run(changes: readonly Change[]): Promise<void> {
    const steps = changes.map(({ path, before, content }) => ({
      path,
      before,
      after: content === null ? null : sha256(content),
    }));
    try {
      await this.#stage(changes);
      await writeJournal(this.#work, steps);
      await turnTo(this.#work, "plan", "commit");
    } catch (error) {
      await this.#clear().catch(() => undefined);
      throw error;
    }
    try {
      await this.#complete(steps, "run");
    } catch (error) {
      // Where undoing fails as well, the journal stays, and the next run does it. The first error is the one to tell.
      await this.#turnBack(steps).catch(() => undefined);
      throw error;
    }
    await this.#clear();
  }

  async #turnBack(steps: readonly Step[]): Promise<void> {
    await turnTo(this.#work, "commit", "rollback");
    await this.#undo(steps);
    await this.#clear();
  }

  async #stage(changes: readonly Change[]): Promise<void> {
    await mkdir(join(this.#work, "staged"));
    await mkdir(join(this.#work, "backup"));
    const tree = new Tree(this.#output);
    await inParallel(changes, async ({ path, before, content }, index) => {
      if (content !== null) await writeDurably(this.#staged(index), content);
      if (before !== null) await this.#backUp(tree.absolute(path), index);
    });
  }

  /** A second name for the old file costs nothing; where the file system has no such thing, a copy does. */
  async #backUp(file: string, index: number): Promise<void> {
    try {
      await link(file, this.#backup(index));
    } catch (error) {
      if (isSystemError(error) && error.code === "ENOSPC") throw error;
      await copyFile(file, this.#backup(index), constants.COPYFILE_FICLONE);
    }
  }

  /** Old files go first, so that a folder can take the place of a file and the reverse; manifests come last. */
  async #complete(steps: readonly Step[], mode: "run" | "recovery"): Promise<void> {
    const all = steps.map((step, index) => ({ step, index }));
    const removals = all.filter(({ step }) => step.after === null);
    const isManifest = (path: string): boolean => path.endsWith(`/${MANIFEST_NAME}`);
    const files = all.filter(({ step }) => step.after !== null && !isManifest(step.path));
    const manifests = all.filter(({ step }) => step.after !== null && isManifest(step.path));

    const before = new Tree(this.#output);
    const gone: string[] = [];
    await inParallel(removals, async ({ step }) => {
      const current = await currentHash(before, step.path);
      if (current === step.before) await rm(before.absolute(step.path));
      else if (current !== null && mode === "run") throw new Interference(step.path);
      if (current === step.before || current === null) gone.push(step.path);
    });
    await this.#prune(gone);

    for (const part of [files, manifests]) {
      const tree = new Tree(this.#output);
      await inParallel(part, async ({ step, index }) => {
        const current = await currentHash(tree, step.path);
        if (current === step.after) return;
        if (current === step.before) await this.#put(tree.absolute(step.path), index);
        else if (mode === "run") throw new Interference(step.path);
      });
    }
  }

  async #put(target: string, index: number): Promise<void> {
    await mkdir(dirname(target), { recursive: true });
    try {
      await rename(this.#staged(index), target);
    } catch (error) {
      if (!isSystemError(error) || (error.code !== "EISDIR" && error.code !== "EPERM")) throw error;
      if (!(await removeEmptyFolders(target))) throw error;
      await rename(this.#staged(index), target);
    }
  }

  /** Takes back as much as it can; a step that fails keeps no other from being taken back. */
  async #undo(steps: readonly Step[]): Promise<void> {
    const all = steps.map((step, index) => ({ step, index }));
    const failures: unknown[] = [];
    const attempt = async (work: () => Promise<void>): Promise<void> => {
      await work().catch((error: unknown) => failures.push(error));
    };
    const tree = new Tree(this.#output);
    const written = all.filter(({ step }) => step.after !== null);
    const gone: string[] = [];
    await inParallel(written, ({ step, index }) =>
      attempt(async () => {
        const current = await currentHash(tree, step.path);
        if (step.before === null) {
          if (current === step.after) await rm(tree.absolute(step.path));
          if (current === step.after || current === null) gone.push(step.path);
        } else if (current === step.after || current === null) {
          await rename(this.#backup(index), tree.absolute(step.path));
        }
      }),
    );
    await this.#prune(gone);

    const later = new Tree(this.#output);
    const removed = all.filter(({ step }) => step.after === null);
    await inParallel(removed, ({ step, index }) =>
      attempt(async () => {
        if ((await currentHash(later, step.path)) !== null) return;
        await mkdir(dirname(later.absolute(step.path)), { recursive: true });
        await rename(this.#backup(index), later.absolute(step.path));
      }),
    );
    if (failures.length > 0) throw failures[0];
  }

  /**
   * Removes the folders that removed files leave empty, the target's own folder included. Only of files that were
   * looked at and found, or found missing: their folders are real ones, not links to somewhere else. A
   * folder that cannot be removed is no reason to stop: where it is in the way, the step that needs its place fails.
   */
  async #prune(removed: readonly string[]): Promise<void> {
    const folders = new Set<string>();
    for (const path of removed) {
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        folders.add(path.slice(0, end));
      }
    }
    const deepestFirst = [...folders].sort((a, b) => b.split("/").length - a.split("/").length);
    for (const folder of deepestFirst) await removeIfEmpty(join(this.#output, folder));
  }

  /** The end of a run: the journal first, since without it the rest means nothing. */
  async #clear(): Promise<void> {
    for (const phase of ["commit", "rollback", "plan"] as const) {
      await rm(fileOf(this.#work, phase), { force: true });
    }
    await rm(join(this.#work, "staged"), { recursive: true, force: true });
    await rm(join(this.#work, "backup"), { recursive: true, force: true });
  }

  #staged(index: number): string {
    return join(this.#work, "staged", String(index));
  }

  #backup(index: number): string {
    return join(this.#work, "backup", String(index));
  }
}

/**
 * Refuses a folder of ours that is a link: somebody laid it there, and what we clear away would be elsewhere. To be
 * called before anything is done in it, the lock included.
 *
 * @throws DamagedJournal
 */
export async function assertOwnFolder(work: string): Promise<void> {
  for (const path of [work, join(work, "staged"), join(work, "backup")]) {
    const stats = await lstat(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (stats !== null && !stats.isDirectory()) throw new DamagedJournal("is not a folder");
  }
}

/** SHA-256 of the file at `path`; `null` for nothing, `""` for what is no file and so can be none of ours. */
async function currentHash(tree: Tree, path: string): Promise<string | null> {
  const entry = await tree.look(path);
  switch (entry.kind) {
    case "file":
      return sha256(entry.bytes);
    case "none":
    // An empty folder may stand where a file is to be put; a full one makes the rename fail.
    case "folder":
      return null;
    case "other":
    case "blocked":
      return "";
  }
}

/** Whether the folder is gone. Never throws: what cannot be removed, or is not empty, stays. */
async function removeIfEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    return isMissing(error);
  }
}

/** Removes a folder that holds nothing but empty folders. */
async function removeEmptyFolders(folder: string): Promise<boolean> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !(await removeEmptyFolders(join(folder, entry.name)))) return false;
  }
  return removeIfEmpty(folder);
}

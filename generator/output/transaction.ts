/**
 * A set of changes that happens as a whole.
 *
 * Decides: the steps of staging, committing, completing and undoing; see `write.ts` for why they are enough.
 * Every step looks at what stands at its path before it acts, and acts only on a state that it knows: the one from before
 * the run or the one from after it. So each can be repeated, and none overwrites what a person did in between.
 * Leaves to others: what is to be changed (`compare.ts`), who may write (`lock.ts`), and the words (`write.ts`).
 */
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { lstat, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Change } from "./compare.js";
import { fileOf, readJournal, type Step, turnTo, writeJournal } from "./journal.js";
import { sha256 } from "./manifest.js";
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
    if (journal?.phase === "commit") {
      if (this.#isIntact(journal.steps)) this.#complete(journal.steps, "recovery");
      else await this.#turnBack(journal.steps);
    }
    if (journal?.phase === "rollback") this.#undo(journal.steps);
    await this.#clear();
    return journal !== null;
  }

  /** Makes all changes, or, when it throws, none. */
  async run(changes: readonly Change[]): Promise<void> {
    const steps = changes.map(({ path, before, after }) => ({ path, before, after }));
    try {
      this.#stage(changes);
      await writeJournal(this.#work, steps);
      await turnTo(this.#work, "plan", "commit");
    } catch (error) {
      await this.#clear().catch(() => undefined);
      throw error;
    }
    try {
      this.#complete(steps, "run");
    } catch (error) {
      // Where undoing fails as well, the journal stays, and the next run does it. The first error is the one to tell.
      await this.#turnBack(steps).catch(() => undefined);
      throw error;
    }
    await this.#clear();
  }

  async #turnBack(steps: readonly Step[]): Promise<void> {
    await turnTo(this.#work, "commit", "rollback");
    this.#undo(steps);
    await this.#clear();
  }

  /** Whether all that is still staged is what the journal says. A loss of power may have left less. */
  #isIntact(steps: readonly Step[]): boolean {
    const staged = new Tree(join(this.#work, "staged"));
    return steps.every(({ after }, index) => {
      const current = after === null ? null : currentHash(staged, String(index));
      return current === null || current === after;
    });
  }

  #stage(changes: readonly Change[]): void {
    mkdirSync(join(this.#work, "staged"));
    mkdirSync(join(this.#work, "backup"));
    const tree = new Tree(this.#output);
    for (const [index, { path, before, content }] of changes.entries()) {
      if (content !== null) writeFileSync(this.#staged(index), content);
      if (before !== null) this.#backUp(tree.absolute(path), index);
    }
  }

  /** A second name for the old file costs nothing; where the file system has no such thing, a copy does. */
  #backUp(file: string, index: number): void {
    try {
      linkSync(file, this.#backup(index));
    } catch (error) {
      if (isSystemError(error) && error.code === "ENOSPC") throw error;
      copyFileSync(file, this.#backup(index), constants.COPYFILE_FICLONE);
    }
  }

  /** Old files go first, so that a folder can take the place of a file and the reverse; manifests come last. */
  #complete(steps: readonly Step[], mode: "run" | "recovery"): void {
    const all = steps.map((step, index) => ({ step, index }));
    const removals = all.filter(({ step }) => step.after === null);
    const isManifest = (path: string): boolean => path.endsWith(`/${MANIFEST_NAME}`);
    const files = all.filter(({ step }) => step.after !== null && !isManifest(step.path));
    const manifests = all.filter(({ step }) => step.after !== null && isManifest(step.path));

    const before = new Tree(this.#output);
    const gone: string[] = [];
    for (const { step } of removals) {
      const current = currentHash(before, step.path);
      if (current === step.before) rmSync(before.absolute(step.path));
      else if (current !== null && mode === "run") throw new Interference(step.path);
      if (current === step.before || current === null) gone.push(step.path);
    }
    this.#prune(gone);

    const made = new Set<string>();
    for (const part of [files, manifests]) {
      const tree = new Tree(this.#output);
      for (const { step, index } of part) {
        const current = currentHash(tree, step.path);
        if (current === step.after) continue;
        if (current === step.before) this.#put(tree.absolute(step.path), index, made);
        else if (mode === "run") throw new Interference(step.path);
      }
    }
  }

  /** @param made Folders that are known to be there. */
  #put(target: string, index: number, made: Set<string>): void {
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      renameSync(this.#staged(index), target);
    } catch (error) {
      if (!isSystemError(error) || (error.code !== "EISDIR" && error.code !== "EPERM")) throw error;
      if (!removeEmptyFolders(target)) throw error;
      renameSync(this.#staged(index), target);
    }
  }

  /** Takes back as much as it can; a step that fails keeps no other from being taken back. */
  #undo(steps: readonly Step[]): void {
    const all = steps.map((step, index) => ({ step, index }));
    const failures: unknown[] = [];
    const attempt = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        failures.push(error);
      }
    };
    const tree = new Tree(this.#output);
    const gone: string[] = [];
    for (const { step, index } of all.filter((one) => one.step.after !== null)) {
      attempt(() => {
        const current = currentHash(tree, step.path);
        if (step.before === null) {
          if (current === step.after) rmSync(tree.absolute(step.path));
          if (current === step.after || current === null) gone.push(step.path);
        } else if (current === step.after || current === null) {
          renameSync(this.#backup(index), tree.absolute(step.path));
        }
      });
    }
    this.#prune(gone);

    const later = new Tree(this.#output);
    for (const { step, index } of all.filter((one) => one.step.after === null)) {
      attempt(() => {
        if (currentHash(later, step.path) !== null) return;
        mkdirSync(dirname(later.absolute(step.path)), { recursive: true });
        renameSync(this.#backup(index), later.absolute(step.path));
      });
    }
    if (failures.length > 0) throw failures[0];
  }

  /**
   * Removes the folders that removed files leave empty, the target's own folder included. Only of files that were
   * looked at and found, or found missing: their folders are real ones, not links to somewhere else. A
   * folder that cannot be removed is no reason to stop: where it is in the way, the step that needs its place fails.
   */
  #prune(removed: readonly string[]): void {
    const folders = new Set<string>();
    for (const path of removed) {
      for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        folders.add(path.slice(0, end));
      }
    }
    const deepestFirst = [...folders].sort((a, b) => b.split("/").length - a.split("/").length);
    for (const folder of deepestFirst) removeIfEmpty(join(this.#output, folder));
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
function currentHash(tree: Tree, path: string): string | null {
  const entry = tree.look(path);
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
function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    return isMissing(error);
  }
}

/** Removes a folder that holds nothing but empty folders. */
function removeEmptyFolders(folder: string): boolean {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || !removeEmptyFolders(join(folder, entry.name))) return false;
  }
  return removeIfEmpty(folder);
}

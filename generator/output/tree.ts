/**
 * Looking at an output folder without being led out of it.
 *
 * Decides: what stands at a path, judged segment by segment from the output folder down, so that a symbolic link inside
 * the output is seen as a link and never followed. The output folder itself was named by the user and may be a link.
 * Asks one thing after the other: thousands of small questions to a disk cost a third of what they cost when each is
 * handed to another thread.
 * Leaves to others: what a finding means (`compare.ts`), and every change to the disk (`write.ts`).
 */
import { type BigIntStats, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "./reasons.js";

/** What stands at a path below the output folder. */
export type Entry =
  | { readonly kind: "none" }
  | {
      readonly kind: "file";
      readonly bytes: Buffer;
      /** Same file, same identity, whatever the name: how a file system that ignores case is recognised. */
      readonly identity: string;
    }
  | { readonly kind: "folder" }
  /** A link, a socket, a device. */
  | { readonly kind: "other" }
  /** Something that is no folder stands at `at`, above the path. */
  | { readonly kind: "blocked"; readonly at: string; readonly by: "file" | "other" };

/** One look at a tree; folders seen once are not asked for again. */
export class Tree {
  readonly root: string;
  readonly #folders = new Map<string, BigIntStats | null>();

  /** @param root Absolute path of the output folder. */
  constructor(root: string) {
    this.root = root;
  }

  /** @param path Below the root, with forward slashes; already known to hold plain segments only. */
  absolute(path: string): string {
    return join(this.root, ...path.split("/"));
  }

  look(path: string): Entry {
    for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) {
      const at = path.slice(0, end);
      const stats = this.#folder(at);
      if (stats === null) return { kind: "none" };
      if (!stats.isDirectory()) {
        return { kind: "blocked", at, by: stats.isFile() ? "file" : "other" };
      }
    }
    const stats = statsOf(this.absolute(path));
    if (stats === null) return { kind: "none" };
    if (stats.isDirectory()) return { kind: "folder" };
    if (!stats.isFile()) return { kind: "other" };
    return {
      kind: "file",
      bytes: readFileSync(this.absolute(path)),
      identity: `${String(stats.dev)}:${String(stats.ino)}`,
    };
  }

  /** All files, links and others below a folder, as paths below the root; sorted by the file system only. */
  list(folder: string): readonly string[] {
    const found: string[] = [];
    for (const entry of readdirSync(this.absolute(folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) found.push(...this.list(path));
      else found.push(path);
    }
    return found;
  }

  #folder(path: string): BigIntStats | null {
    const known = this.#folders.get(path);
    if (known !== undefined) return known;
    const stats = statsOf(this.absolute(path));
    this.#folders.set(path, stats);
    return stats;
  }
}

function statsOf(path: string): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Memory against disk: what a run would change, and what keeps it from changing anything.
 *
 * Decides: whose a file is. Ours is what the manifest names and still has the bytes we wrote. What was edited since, and
 * what was never ours, is an obstacle and is never overwritten or removed, with one exception: a file that already holds
 * exactly what we would write. Nothing can be lost there, whoever wrote it, so it counts as unchanged.
 *
 * A file of ours whose only change is CRLF line ends is an obstacle too. Taking it for equal would hide that the package
 * on this machine is not the one on the others; rewriting it would fight the setting of git that made it so on every run.
 * It is told as what it is, with the line of `.gitattributes` that ends it.
 *
 * A missing file of ours holds nothing that could be lost: it is simply written again.
 * Leaves to others: reading only; changes are made by `write.ts`.
 */
import { compareText } from "../diagnostic.js";
import type { OutputFolder } from "./file.js";
import { dated, type Wanted } from "./dates.js";
import { type Manifest, parseManifest, printManifest, type Recorded, sha256 } from "./manifest.js";
import { foldPath, MANIFEST_NAME } from "./paths.js";
import { type Entry, Tree } from "./tree.js";

/** One file that has to be made, replaced or removed. */
export interface Change {
  readonly kind: "create" | "update" | "delete";
  /** Below the output folder, with forward slashes: `typescript/src/index.ts`. */
  readonly path: string;
  /** SHA-256 of what stands there now; `null` for nothing. */
  readonly before: string | null;
  /** SHA-256 of what shall stand there; `null` for nothing. */
  readonly after: string | null;
  /** What shall stand there; `null` for nothing. */
  readonly content: string | null;
}

export type ObstacleKind =
  /** Ours, and changed by hand since. */
  | "edited"
  /** Ours, and changed in nothing but its line ends. */
  | "line-endings"
  /** Not ours, and in the way. */
  | "foreign"
  /** A manifest that cannot be trusted. */
  | "manifest";

export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly path: string;
  /** What exactly is wrong, in words that follow the path; empty where the kind says it all. */
  readonly detail: string;
}

export interface Comparison {
  /** Sorted by path. */
  readonly changes: readonly Change[];
  /** Sorted by path. A run with obstacles changes nothing. */
  readonly obstacles: readonly Obstacle[];
  /** How many files stand as they should. */
  readonly unchanged: number;
}

/** A folder of the run with the hash of each file, so that one run hashes each file once. */
export interface WantedFolder {
  readonly name: string;
  /** Path below the folder → what shall stand there. */
  readonly files: ReadonlyMap<string, Wanted>;
}

export function wantedFolders(folders: readonly OutputFolder[]): readonly WantedFolder[] {
  return folders.map(({ name, files }) => ({
    name,
    files: new Map(
      files.map(({ path, text, date = null }) => [path, { text, hash: sha256(text), date }]),
    ),
  }));
}

/** Compares the folders of one run with the disk. Only reads. */
export function compare(output: string, folders: readonly WantedFolder[]): Comparison {
  const tree = new Tree(output);
  const parts = folders.map((folder) => {
    const part = new FolderComparison(tree, folder);
    part.run();
    return part;
  });
  const byPath = (a: { path: string }, b: { path: string }): number => compareText(a.path, b.path);
  return {
    changes: parts.flatMap((part) => part.changes).sort(byPath),
    obstacles: parts.flatMap((part) => part.obstacles).sort(byPath),
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
  };
}

class FolderComparison {
  readonly changes: Change[] = [];
  readonly obstacles: Obstacle[] = [];
  unchanged = 0;
  readonly #tree: Tree;
  readonly #name: string;
  readonly #wanted: WantedFolder["files"];
  /** What shall stand there, for the manifest. */
  readonly #recorded = new Map<string, Recorded>();
  #ours: Manifest = new Map();

  constructor(tree: Tree, folder: WantedFolder) {
    this.#tree = tree;
    this.#name = folder.name;
    this.#wanted = folder.files;
  }

  run(): void {
    const manifest = this.#tree.look(this.#path(MANIFEST_NAME));
    if (!this.#readManifest(manifest)) return;
    const stale = [...this.#ours.keys()].filter((path) => !this.#wanted.has(path));
    const staleByIdentity = new Map<string, string>();
    for (const path of stale) {
      const entry = this.#tree.look(this.#path(path));
      this.#judgeStale(path, entry);
      if (entry.kind === "file") staleByIdentity.set(`${entry.identity} ${foldPath(path)}`, path);
    }
    for (const [path, wanted] of this.#wanted) {
      const entry = this.#tree.look(this.#path(path));
      const before = entry.kind === "file" ? sha256(entry.bytes) : null;
      const known = this.#ours.get(path);
      const standing = entry.kind === "file" && before === known?.hash ? entry.bytes : null;
      const { text, hash, date } = dated(wanted, known, standing);
      this.#recorded.set(path, { hash, date });
      // On a file system that ignores case, `user.ts` finds the stale `User.ts`: one file, which is removed under its
      // old name before the new one is made.
      const renamed =
        entry.kind === "file" &&
        staleByIdentity.size > 0 &&
        staleByIdentity.has(`${entry.identity} ${foldPath(path)}`);
      this.#judgeWanted(path, text, hash, renamed ? { kind: "none" } : entry, before);
    }
    this.#judgeManifest(manifest);
  }

  #path(path: string): string {
    return `${this.#name}/${path}`;
  }

  #readManifest(entry: Entry): boolean {
    if (entry.kind === "none") return true;
    if (entry.kind === "blocked") {
      this.#foreign(entry.at, "is not a folder");
      return false;
    }
    const parsed =
      entry.kind === "file" ? parseManifest(entry.bytes.toString("utf8")) : "is not a file";
    if (typeof parsed === "string") {
      this.obstacles.push({ kind: "manifest", path: this.#path(MANIFEST_NAME), detail: parsed });
      return false;
    }
    this.#ours = parsed;
    return true;
  }

  /** A file of an earlier run that this one does not write. Whatever else stands in its place is not ours. */
  #judgeStale(path: string, entry: Entry): void {
    if (entry.kind !== "file") return;
    const before = sha256(entry.bytes);
    if (before === this.#ours.get(path)?.hash) this.#change("delete", path, before, null, null);
    else this.#edited(path, entry.bytes);
  }

  /** @param before SHA-256 of the file that stands there; `null` where none does. */
  #judgeWanted(
    path: string,
    text: string,
    hash: string,
    entry: Entry,
    before: string | null,
  ): void {
    switch (entry.kind) {
      case "none":
        return this.#change("create", path, null, hash, text);
      case "other":
        return this.#foreign(this.#path(path), "is a symbolic link or a special file");
      case "folder":
        if (this.#vanishes(this.#path(path))) this.#change("create", path, null, hash, text);
        else this.#foreign(this.#path(path), "is a folder where a file is needed");
        return;
      case "blocked":
        if (entry.by === "file" && this.#isStale(entry.at)) {
          this.#change("create", path, null, hash, text);
        } else {
          this.#foreign(entry.at, "is not a folder, and one is needed");
        }
        return;
      case "file": {
        if (before === hash) {
          this.unchanged++;
          return;
        }
        const known = this.#ours.get(path)?.hash;
        if (known === before) this.#change("update", path, before, hash, text);
        else if (known === undefined) this.#foreign(this.#path(path), "");
        else this.#edited(path, entry.bytes);
      }
    }
  }

  /** The manifest is written when it would differ, so that a run that changes nothing touches nothing. */
  #judgeManifest(entry: Entry): void {
    const text = printManifest(this.#recorded);
    const hash = sha256(text);
    const before = entry.kind === "file" ? sha256(entry.bytes) : null;
    if (before === null) this.#change("create", MANIFEST_NAME, null, hash, text);
    else if (before !== hash) this.#change("update", MANIFEST_NAME, before, hash, text);
    else this.unchanged++;
  }

  /** Whether a path below the output folder is a file of ours that this run removes. */
  #isStale(path: string): boolean {
    const below = path.slice(this.#name.length + 1);
    return this.#ours.has(below) && !this.#wanted.has(below);
  }

  /** Whether nothing is left of a folder when stale files are gone. */
  #vanishes(folder: string): boolean {
    const files = this.#tree.list(folder);
    return files.every((path) => this.#isStale(path));
  }

  #change(
    kind: Change["kind"],
    path: string,
    before: string | null,
    after: string | null,
    content: string | null,
  ): void {
    this.changes.push({ kind, path: this.#path(path), before, after, content });
  }

  #edited(path: string, bytes: Buffer): void {
    const unix = Buffer.from(bytes.toString("latin1").replace(/\r\n/g, "\n"), "latin1");
    const kind = sha256(unix) === this.#ours.get(path)?.hash ? "line-endings" : "edited";
    this.obstacles.push({ kind, path: this.#path(path), detail: "" });
  }

  #foreign(path: string, detail: string): void {
    if (this.obstacles.some((one) => one.path === path)) return;
    this.obstacles.push({ kind: "foreign", path, detail });
  }
}

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
import { type Manifest, parseManifest, printManifest, sha256 } from "./manifest.js";
import { inParallel } from "./parallel.js";
import { foldPath, MANIFEST_NAME } from "./paths.js";
import { type Entry, Tree } from "./tree.js";

/** One file that has to be made, replaced or removed. */
export interface Change {
  readonly kind: "create" | "update" | "delete";
  /** Below the output folder, with forward slashes: `typescript/src/index.ts`. */
  readonly path: string;
  /** SHA-256 of what stands there now; `null` for nothing. */
  readonly before: string | null;
  /** What shall stand there; `null` for nothing. */
  readonly content: Buffer | null;
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

/** Compares the folders of one run with the disk. Only reads. */
export async function compare(
  output: string,
  folders: readonly OutputFolder[],
): Promise<Comparison> {
  const tree = new Tree(output);
  const parts: FolderComparison[] = [];
  for (const folder of folders) {
    const part = new FolderComparison(tree, folder);
    await part.run();
    parts.push(part);
  }
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
  /** Path below the target's folder → bytes that shall stand there. */
  readonly #wanted: ReadonlyMap<string, Buffer>;
  #ours: Manifest = new Map();

  constructor(tree: Tree, folder: OutputFolder) {
    this.#tree = tree;
    this.#name = folder.name;
    this.#wanted = new Map(folder.files.map((file) => [file.path, Buffer.from(file.text, "utf8")]));
  }

  async run(): Promise<void> {
    const manifest = await this.#tree.look(this.#path(MANIFEST_NAME));
    if (!this.#readManifest(manifest)) return;
    const stale = [...this.#ours.keys()].filter((path) => !this.#wanted.has(path));
    const staleByIdentity = new Map<string, string>();
    await inParallel(stale, async (path) => {
      const entry = await this.#tree.look(this.#path(path));
      this.#judgeStale(path, entry);
      if (entry.kind === "file") staleByIdentity.set(`${entry.identity} ${foldPath(path)}`, path);
    });
    await inParallel([...this.#wanted], async ([path, bytes]) => {
      const entry = await this.#tree.look(this.#path(path));
      // On a file system that ignores case, `user.ts` finds the stale `User.ts`: one file, which is removed under its
      // old name before the new one is made.
      const renamed =
        entry.kind === "file" && staleByIdentity.has(`${entry.identity} ${foldPath(path)}`);
      await this.#judgeWanted(path, bytes, renamed ? { kind: "none" } : entry);
    });
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
    if (before === this.#ours.get(path)) this.#change("delete", path, before, null);
    else this.#edited(path, entry.bytes);
  }

  async #judgeWanted(path: string, bytes: Buffer, entry: Entry): Promise<void> {
    switch (entry.kind) {
      case "none":
        return this.#change("create", path, null, bytes);
      case "other":
        return this.#foreign(this.#path(path), "is a symbolic link or a special file");
      case "folder":
        if (await this.#vanishes(this.#path(path))) this.#change("create", path, null, bytes);
        else this.#foreign(this.#path(path), "is a folder where a file is needed");
        return;
      case "blocked":
        if (entry.by === "file" && this.#isStale(entry.at)) {
          this.#change("create", path, null, bytes);
        } else {
          this.#foreign(entry.at, "is not a folder, and one is needed");
        }
        return;
      case "file": {
        if (entry.bytes.equals(bytes)) {
          this.unchanged++;
          return;
        }
        const before = sha256(entry.bytes);
        const known = this.#ours.get(path);
        if (known === before) this.#change("update", path, before, bytes);
        else if (known === undefined) this.#foreign(this.#path(path), "");
        else this.#edited(path, entry.bytes);
      }
    }
  }

  /** The manifest is written when it would differ, so that a run that changes nothing touches nothing. */
  #judgeManifest(entry: Entry): void {
    const files = [...this.#wanted].map(([path, bytes]) => [path, sha256(bytes)] as const);
    const content = Buffer.from(printManifest(new Map(files)), "utf8");
    if (entry.kind !== "file") this.#change("create", MANIFEST_NAME, null, content);
    else if (!entry.bytes.equals(content)) {
      this.#change("update", MANIFEST_NAME, sha256(entry.bytes), content);
    } else this.unchanged++;
  }

  /** Whether a path below the output folder is a file of ours that this run removes. */
  #isStale(path: string): boolean {
    const below = path.slice(this.#name.length + 1);
    return this.#ours.has(below) && !this.#wanted.has(below);
  }

  /** Whether nothing is left of a folder when stale files are gone. */
  async #vanishes(folder: string): Promise<boolean> {
    const files = await this.#tree.list(folder);
    return files.every((path) => this.#isStale(path));
  }

  #change(kind: Change["kind"], path: string, before: string | null, content: Buffer | null): void {
    this.changes.push({ kind, path: this.#path(path), before, content });
  }

  #edited(path: string, bytes: Buffer): void {
    const unix = Buffer.from(bytes.toString("latin1").replace(/\r\n/g, "\n"), "latin1");
    const kind = sha256(unix) === this.#ours.get(path) ? "line-endings" : "edited";
    this.obstacles.push({ kind, path: this.#path(path), detail: "" });
  }

  #foreign(path: string, detail: string): void {
    if (this.obstacles.some((one) => one.path === path)) return;
    this.obstacles.push({ kind: "foreign", path, detail });
  }
}

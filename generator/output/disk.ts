/**
 * Reading from the disk, for stages that must not know one.
 *
 * Decides: how files of a description and templates are read. The stages get these objects passed in, so a test or a
 * browser can give them others. They match, member for member, what `spec/` and `render/` ask for.
 * Leaves to others: which files may be read (`spec/`), and writing (`write.ts`).
 */
import { readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText } from "../diagnostic.js";
import { isMissing } from "./reasons.js";

/** Reads files of a description. */
export interface DiskReader {
  /** `null` when there is no such file. @throws a system error when it cannot be read. */
  read(path: string): Promise<Uint8Array | null>;
  /** The path after symbolic links; `null` when there is nothing. */
  realPath(path: string): Promise<string | null>;
}

export const diskReader: DiskReader = {
  read: (path) => orNull(() => readFile(path)),
  realPath: (path) => orNull(() => realpath(path)),
};

/** Reads files of templates. */
export interface TemplateFolders {
  /** All files below a folder, as paths that `read` takes, sorted. */
  list(folder: string): Promise<readonly string[]>;
  read(path: string): Promise<string>;
  /** Whether a file that was read came from another folder than the last one. */
  isForeign(path: string): boolean;
}

/**
 * Templates from several folders laid over each other.
 *
 * @param roots Absolute paths; a file in an earlier one hides its namesake in later ones.
 * @param onRead Called for each file that is read with its absolute path, so that a watcher knows it, and with its path
 *   below its root and its text, so that a finding can show a line of it.
 */
export function templateFolders(
  roots: readonly string[],
  onRead: (file: string, path: string, text: string) => void = () => undefined,
): TemplateFolders {
  const foreign = new Set<string>();
  return {
    isForeign: (path) => foreign.has(path),
    async list(folder) {
      const found = new Set<string>();
      for (const root of roots) {
        for (const file of (await listFolder(join(root, folder))) ?? [])
          found.add(`${folder}/${file}`);
      }
      return [...found].sort(compareText);
    },
    async read(path) {
      for (const root of roots) {
        const file = join(root, ...path.split("/"));
        const bytes = await orNull(() => readFile(file));
        if (bytes === null) continue;
        const text = decode(bytes, file);
        if (root !== roots.at(-1)) foreign.add(path);
        onRead(file, path, text);
        return text;
      }
      throw new Error(`there is no template ${path}`);
    },
  };
}

/** All files below a folder, as paths from there with forward slashes, sorted; `null` when there is no such folder. */
export async function listFolder(path: string): Promise<readonly string[] | null> {
  const entries = await orNull(() => readdir(path, { recursive: true, withFileTypes: true }));
  if (entries === null) return null;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort(compareText);
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw Object.assign(new Error(`${path} is not UTF-8`), {
      code: "EILSEQ",
      syscall: "read",
      path,
    });
  }
}

async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The folder that relative paths of a run are taken from, when none is given. */
export function workingFolder(): string {
  return process.cwd();
}

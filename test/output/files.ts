/**
 * Small helpers for tests that write: a scratch folder, a snapshot of a tree, and a call of the writer.
 */
import { mkdtemp, readdir, readFile, readlink, lstat, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach } from "vitest";
import { type Diagnostic, Diagnostics } from "../../generator/diagnostic.js";
import type { OutputFolder } from "../../generator/output/file.js";
import {
  inspectOutput,
  reportObstacles,
  writeOutput,
  type WriteResult,
} from "../../generator/output/write.js";
import type { Comparison } from "../../generator/output/compare.js";

/** A function that makes empty folders, which are removed after each test. */
export function scratchFolders(): (parent?: string) => Promise<string> {
  const made: string[] = [];
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
  });
  return async (parent = tmpdir()) => {
    const folder = await realpath(await mkdtemp(join(parent, "sdk-factory-test-")));
    made.push(folder);
    return folder;
  };
}

export function folder(name: string, files: Readonly<Record<string, string>>): OutputFolder {
  return { name, files: Object.entries(files).map(([path, text]) => ({ path, text })) };
}

export interface Outcome<T> {
  readonly result: T | null;
  readonly diagnostics: readonly Diagnostic[];
  /** `code: message` of each finding, with the output folder shown as `OUT`. */
  readonly said: readonly string[];
}

export async function write(
  output: string,
  folders: readonly OutputFolder[],
  waitMs = 0,
): Promise<Outcome<WriteResult>> {
  return outcome(output, (diagnostics, display) =>
    writeOutput({ output, folders, diagnostics, display, waitMs }),
  );
}

export async function inspect(
  output: string,
  folders: readonly OutputFolder[],
): Promise<Outcome<Comparison>> {
  return outcome(output, async (diagnostics, display) => {
    const result = await inspectOutput({ output, folders, diagnostics, display });
    if (result !== null) reportObstacles(result.obstacles, { diagnostics, display, output });
    return result;
  });
}

async function outcome<T>(
  output: string,
  run: (diagnostics: Diagnostics, display: (path: string) => string) => Promise<T | null>,
): Promise<Outcome<T>> {
  const diagnostics = new Diagnostics();
  const display = (path: string): string => join("OUT", relative(output, path));
  const result = await run(diagnostics, display);
  const found = diagnostics.sorted();
  return {
    result,
    diagnostics: found,
    said: found.map((one) => `${one.code}: ${one.message}`),
  };
}

/** Path → contents of all files of a tree; `null` contents stand for folders that are empty. */
export async function contents(root: string): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  const walk = async (at: string): Promise<void> => {
    const entries = await readdir(at, { withFileTypes: true });
    if (entries.length === 0 && at !== root) found[relative(root, at)] = null;
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isSymbolicLink()) found[relative(root, path)] = `-> ${await readlink(path)}`;
      else found[relative(root, path)] = await readFile(path, "utf8");
    }
  };
  await walk(root);
  return sorted(found);
}

/** Everything that writing could change: names, kinds, sizes, time stamps, identities. */
export async function fingerprint(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: string): Promise<void> => {
    const stats = await lstat(at, { bigint: true });
    const { mode, size, mtimeNs, ctimeNs, ino } = stats;
    found.push([relative(root, at), mode, size, mtimeNs, ctimeNs, ino].join(" "));
    if (stats.isDirectory()) for (const name of await readdir(at)) await walk(join(at, name));
  };
  await walk(root);
  return found.sort();
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

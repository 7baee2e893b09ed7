/**
 * The manifest: which files of a folder are ours, and what they held when we wrote them.
 *
 * Decides: its format. It is sorted text that tells nothing of the run, so that it merges well and the same output gives
 * the same manifest: no time, no version of the generator. A page that tells when it changed last has that day behind its
 * hash, since nothing else knows it (`dates.ts`).
 * A manifest may come from a repository that somebody else wrote, so every path in it is checked like one of a stranger.
 * Leaves to others: reading it from disk and acting on it (`compare.ts`, `dates.ts`).
 */
import { hash } from "node:crypto";
import { compareText } from "../diagnostic.js";
import { pathProblem } from "./paths.js";

const FORMAT = 1;

const NOTE =
  "Files made by sdk-factory, with their SHA-256. Do not edit; commit it with the files.";

const ENTRY = /^([0-9a-f]{64})(?: (\d{4}-\d\d-\d\d))?$/;

/** What is known of a file that we wrote. */
export interface Recorded {
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
  /** The day that the file itself tells as that of its last change; `null` for a file that tells none. */
  readonly date: string | null;
}

/** By path below the manifest's folder. */
export type Manifest = ReadonlyMap<string, Recorded>;

/** Of bytes, or of a text as UTF-8. In hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return hash("sha256", content);
}

export function printManifest(files: Manifest): string {
  const lines = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, { hash, date }]) => {
      const value = date === null ? hash : `${hash} ${date}`;
      return `    ${JSON.stringify(path)}: ${JSON.stringify(value)}`;
    });
  const list = lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n  }`;
  const head = `  "note": ${JSON.stringify(NOTE)},\n  "format": ${String(FORMAT)},\n`;
  return `{\n${head}  "files": ${list}\n}\n`;
}

/** The manifest, or why the text is none, in words that follow "the manifest …". */
export function parseManifest(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON (a merge conflict?)";
  }
  if (!isRecord(value)) return "is not a JSON object";
  const { format, files } = value;
  if (format !== FORMAT) {
    return `has format ${JSON.stringify(format) ?? "none"}; this version of sdk-factory knows format ${String(FORMAT)}`;
  }
  if (!isRecord(files)) return 'has no member "files"';
  const manifest = new Map<string, Recorded>();
  for (const [path, value] of Object.entries(files)) {
    const problem = pathProblem(path);
    if (problem !== null) return `names a path that ${problem}: ${JSON.stringify(path)}`;
    const [, hash, date = null] = (typeof value === "string" && ENTRY.exec(value)) || [];
    if (hash === undefined) return `has no SHA-256 for ${JSON.stringify(path)}`;
    manifest.set(path, { hash, date });
  }
  return manifest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

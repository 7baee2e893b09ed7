/**
 * The manifest: which files of a folder are ours, and what they held when we wrote them.
 *
 * Decides: its format. It is sorted text without a date, so that it merges well and the same output gives the same
 * manifest. It holds no version of the generator: a new version that prints the same bytes changes nothing.
 * A manifest may come from a repository that somebody else wrote, so every path in it is checked like one of a stranger.
 * Leaves to others: reading it from disk and acting on it (`compare.ts`).
 */
import { hash } from "node:crypto";
import { compareText } from "../diagnostic.js";
import { pathProblem } from "./paths.js";

const FORMAT = 1;

const NOTE =
  "Files made by sdk-factory, with their SHA-256. Do not edit; commit it with the files.";

/** Path below the manifest's folder → SHA-256 of the bytes we wrote, in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

/** Of bytes, or of a text as UTF-8. In hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return hash("sha256", content);
}

export function printManifest(files: Manifest): string {
  const lines = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
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
  const manifest = new Map<string, string>();
  for (const [path, hash] of Object.entries(files)) {
    const problem = pathProblem(path);
    if (problem !== null) return `names a path that ${problem}: ${JSON.stringify(path)}`;
    if (typeof hash !== "string" || !/^[0-9a-f]{64}$/.test(hash)) {
      return `has no SHA-256 for ${JSON.stringify(path)}`;
    }
    manifest.set(path, hash);
  }
  return manifest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

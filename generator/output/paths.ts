/**
 * Which paths may be written.
 *
 * Decides: that a path consists of plain segments which exist on every file system, stay inside their folder, and
 * cannot meet each other on one that ignores case. Names come from descriptions of strangers; naming makes them safe,
 * and this is the second net: a path that is refused here is a bug of ours, so the caller throws.
 * The same test guards paths read from a manifest or a journal, where a refusal is a finding about that file.
 * Leaves to others: how a good name is made (`naming/`).
 */
import { InternalError } from "../diagnostic.js";
import type { OutputFolder } from "./file.js";

/** Stands in the folder of each target. */
export const MANIFEST_NAME = ".sdk-factory.json";

/** Stands in the output folder, beside the folders of the targets, and only while a run writes. */
export const WORK_NAME = ".sdk-factory";

/** Most file systems allow 255 bytes; some encrypting ones only 143. */
const MAX_SEGMENT_BYTES = 120;

/** Leaves room for the output folder's own path below the 260 characters of old Windows interfaces. */
const MAX_PATH_BYTES = 200;

const DEVICE_NAME =
  /^(?:aux|clock\$|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

// Control characters, what Windows forbids, and the invisible characters that turn text around.
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f<>:"|?*\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Why `path` may not be written, in words that follow "the path …"; `null` when it may. */
export function pathProblem(path: string): string | null {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    return `is longer than ${String(MAX_PATH_BYTES)} bytes`;
  }
  for (const segment of path.split("/")) {
    const problem = segmentProblem(segment);
    if (problem !== null) return problem;
  }
  return null;
}

function segmentProblem(segment: string): string | null {
  if (segment === "") return "has an empty segment";
  if (segment === "." || segment === "..") return `has the segment "${segment}"`;
  if (FORBIDDEN.test(segment)) return "has a character that not every file system allows";
  if (/[. ]$/.test(segment)) return "has a segment that ends in a dot or a space";
  if (DEVICE_NAME.test(segment)) return `has a segment that is a device on Windows ("${segment}")`;
  if (Buffer.byteLength(segment) > MAX_SEGMENT_BYTES) {
    return `has a segment longer than ${String(MAX_SEGMENT_BYTES)} bytes`;
  }
  return null;
}

/** One key for all spellings that a file system may take for the same file. */
export function foldPath(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** @throws InternalError when two files of the run meet, or one may not be written. */
export function assertWritablePaths(folders: readonly OutputFolder[]): void {
  const files = new Map<string, string>();
  for (const folder of folders) {
    for (const file of folder.files) {
      const path = `${folder.name}/${file.path}`;
      const problem = pathProblem(path);
      if (problem !== null) throw new InternalError(`the path ${JSON.stringify(path)} ${problem}`);
      if (foldPath(file.path) === MANIFEST_NAME) {
        throw new InternalError(`the path ${JSON.stringify(path)} is the manifest's`);
      }
      const key = foldPath(path);
      const earlier = files.get(key);
      if (earlier !== undefined) {
        throw new InternalError(`two files meet on disk: ${earlier} and ${path}`);
      }
      files.set(key, path);
    }
  }
  for (const [key, path] of files) {
    for (let end = key.lastIndexOf("/"); end > 0; end = key.lastIndexOf("/", end - 1)) {
      const folder = files.get(key.slice(0, end));
      if (folder !== undefined) {
        throw new InternalError(`${folder} is a file and also the folder of ${path}`);
      }
    }
  }
}

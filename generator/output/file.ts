/**
 * What a renderer hands to the writer.
 *
 * Decides: the vocabulary between rendering and writing: a file is a path and a text, a target is a folder of files.
 * Leaves to others: the texts (`render/`), which paths are allowed (`paths.ts`), and the disk (`write.ts`).
 */

/** One file of an output, complete, in memory. */
export interface OutputFile {
  /** Below the folder of its target, with forward slashes, such as `src/models/user.ts`. */
  readonly path: string;
  /** With LF line ends; written as UTF-8. */
  readonly text: string;
  /**
   * For a page that tells when it changed last: the day of this run, `2026-11-21`, with which `text` ends. When it is
   * written, a page that is what it was keeps the day that it had (`dates.ts`).
   */
  readonly date?: string;
}

/** Everything one target writes. */
export interface OutputFolder {
  /** Name of the folder below the output folder: `typescript`, `docs`. */
  readonly name: string;
  readonly files: readonly OutputFile[];
}

/**
 * How a run ends.
 *
 * Decides: the exit codes, and which one a set of findings has. A script can tell from it whose turn it is: the author of
 * the description (1), of the product file or the command line (2), of the machine (3), or ours (70).
 */
import type { Diagnostic } from "../diagnostic.js";

export const EXIT = { done: 0, problems: 1, usage: 2, disk: 3, bug: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Findings about files that could not be read or written. */
const DISK_CODES: ReadonlySet<string> = new Set([
  "input-not-found",
  "input-unreadable",
  "output-busy",
  "output-unwritable",
]);

/** The code for findings of which at least one is an error; 0 when none is. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const codes = diagnostics.filter((one) => one.severity === "error").map((one) => one.code);
  if (codes.length === 0) return EXIT.done;
  if (codes.some((code) => code.startsWith("config-"))) return EXIT.usage;
  if (codes.some((code) => DISK_CODES.has(code))) return EXIT.disk;
  return EXIT.problems;
}

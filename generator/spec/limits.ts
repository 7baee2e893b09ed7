/**
 * Limits on what is read, so that no input can exhaust time or memory.
 *
 * Decides: the figures, which are far above what people write. Leaves to others: keeping them.
 */
import type { Range } from "./place.js";
import type { Problem } from "./problem.js";

/** Levels of maps and lists, aliases written out. */
export const MAX_DEPTH = 256;

/** Bytes of one file. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Files of one description. */
export const MAX_FILES = 20_000;

/** Values that overlays may write into descriptions, in all. */
export const MAX_OVERLAID = 1_000_000;

export function tooDeep(range: Range): Problem {
  return {
    code: "too-deep",
    message: `values are nested deeper than ${MAX_DEPTH} levels here`,
    range,
    hint: "give the inner parts names under `components` and use `$ref`",
  };
}

/**
 * A fault of one text, before the text is a file.
 *
 * Decides: what readers of texts report with: a code, offsets, a sentence. Leaves to others: turning offsets into
 * lines and handing the fault to the run (`read.ts`).
 */
import type { Range } from "./place.js";

export interface Problem {
  readonly code: string;
  readonly severity?: "warning";
  readonly message: string;
  readonly range: Range;
  readonly hint?: string | undefined;
  readonly related?: { readonly message: string; readonly range: Range } | undefined;
}

/** One wording for JSON and YAML. */
export function duplicateKeyProblem(key: string, first: Range, second: Range): Problem {
  return {
    code: "duplicate-key",
    message: `duplicate key ${JSON.stringify(key)}: a map can hold each key once`,
    range: second,
    hint: "rename one of the two, or join their contents under one key",
    related: { message: "the same key stands here", range: first },
  };
}

export function numberProblem(source: string, range: Range): Problem {
  return {
    code: "number-out-of-range",
    message: `the number ${shorten(source)} is too large to be kept exactly`,
    range,
    hint: "write it with at most 1024 digits, or as text in quotes",
  };
}

export function shorten(text: string, most = 60): string {
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}

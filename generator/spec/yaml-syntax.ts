/**
 * What the YAML parser complains about, in words that help.
 *
 * Decides: the hint for each common complaint. Leaves to others: finding the fault (js-yaml).
 */
import { tooDeep } from "./limits.js";
import type { Problem } from "./problem.js";

/** A part of the parser's reason, and what to do about it. First match wins. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/tab characters/, "indent with spaces only"],
  [
    /bad indentation of a mapping entry/,
    'check the indentation; text that holds ": ", or starts with ` @ % & * ! | > [ or {, needs quotes',
  ],
  [/bad indentation/, "items of one list and keys of one map start in the same column"],
  [/end of the stream within a flow collection/, "a closing ] or } is missing"],
  [/end of the stream within a (single|double) quoted/, "a closing quote is missing"],
  [/missed comma|comma/, "separate the entries between [ ] or { } by commas"],
  [/document separator is expected/, "this line does not belong to the map or list above it"],
  [/escape/, "inside double quotes a backslash starts an escape; use single quotes for plain text"],
  [/null byte|non-printable|control characters/, "remove the character, or write it as an escape"],
  [/multiline key|block mapping|colon/, 'a key and ": " stand on one line'],
  [/anchor|alias/, "an anchor is & and a name, an alias is * and the same name"],
];

/** The fault as one of ours. `error` is whatever the parser threw. */
export function yamlSyntaxProblem(text: string, error: unknown): Problem {
  if (error instanceof RangeError) return tooDeep({ start: 0, end: 0 });
  const { reason, mark } = error as {
    readonly reason?: unknown;
    readonly mark?: { readonly position?: unknown };
  };
  if (typeof reason !== "string") throw error;
  const position = typeof mark?.position === "number" ? Math.min(mark.position, text.length) : 0;
  const range = { start: position, end: Math.min(position + 1, text.length) };
  if (/depth|nesting/i.test(reason)) return tooDeep(range);
  if (/\btag\b/.test(reason)) {
    return {
      code: "yaml-tag",
      message: `this tag is not part of a description: ${reason}`,
      range,
      hint: "remove the tag and write the value itself",
    };
  }
  return {
    code: "syntax",
    message: `this is not YAML: ${reason}`,
    range,
    hint: HINTS.find(([pattern]) => pattern.test(reason))?.[1],
  };
}

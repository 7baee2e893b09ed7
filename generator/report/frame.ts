/**
 * The lines of a file around a place, with a caret below it.
 *
 * Decides: how a code frame looks: the line before, the line itself, the line after, numbers in a gutter. A long line is
 * cut around the place, since a description may be one line of a megabyte.
 * Leaves to others: colours and everything around the frame (`pretty.ts`).
 */
import type { Span } from "../diagnostic.js";
import { columns, printable } from "./text.js";

const TAB = "  ";
const WIDTH = 100;

export interface FrameLine {
  /** Number in the gutter, or blanks of the same width. */
  readonly gutter: string;
  readonly text: string;
  readonly kind: "source" | "caret";
}

/** The frame of `span`; empty when the text does not reach that far. */
export function frame(text: string, span: Span): readonly FrameLine[] {
  const lines = linesAround(text, span.line);
  const own = lines.find((one) => one.number === span.line);
  if (own === undefined) return [];
  const width = String(span.line + 1).length;
  const start = Math.max(0, Math.min(span.column - 1, own.text.length));
  const end = span.endLine === span.line ? span.endColumn - 1 : own.text.trimEnd().length;
  // Half of the width before the place, so that what leads to it can be read.
  const from = start > WIDTH - 20 ? start - WIDTH / 2 : 0;
  const cut = (line: string): string => {
    const part = line.slice(from, from + WIDTH);
    return (from > 0 ? "…" : "") + shown(part) + (line.length > from + WIDTH ? "…" : "");
  };
  const result: FrameLine[] = [];
  for (const { number, text: line } of lines) {
    // Cut to where the place is, a short neighbour has nothing left to show.
    if (number !== span.line && from > 0 && line.length <= from) continue;
    result.push({ gutter: String(number).padStart(width), text: cut(line), kind: "source" });
    if (number !== span.line) continue;
    const before = (from > 0 ? "…" : "") + shown(line.slice(from, start));
    const marked = shown(line.slice(start, Math.max(end, start)).slice(0, from + WIDTH - start));
    const caret = " ".repeat(columns(before)) + "^".repeat(Math.max(1, columns(marked)));
    result.push({ gutter: " ".repeat(width), text: caret, kind: "caret" });
  }
  return result;
}

/** A line as it is printed. */
function shown(text: string): string {
  return printable(text.replace(/\t/g, TAB));
}

/** Up to three lines, found without cutting the whole text into lines. */
function linesAround(
  text: string,
  line: number,
): readonly { readonly number: number; readonly text: string }[] {
  const found: { number: number; text: string }[] = [];
  let at = 0;
  for (let number = 1; number <= line + 1 && at <= text.length; number++) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    if (number >= line - 1) {
      const one = text.slice(at, end).replace(/\r$/, "");
      if (number <= line || one.trim() !== "") found.push({ number, text: one });
    }
    if (next < 0) break;
    at = next + 1;
  }
  return found;
}

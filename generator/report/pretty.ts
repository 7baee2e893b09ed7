/**
 * Findings for people.
 *
 * Decides: how one looks on a terminal: headline with severity, code and place; the sentence; the frame; related places
 * with frames of their own; the hint. And how many warnings are shown when there are very many; errors always all.
 * Leaves to others: whether the terminal has colours (`cli/`), and the texts of files (handed in).
 */
import type { Diagnostic, RelatedPlace, Span } from "../diagnostic.js";
import { frame } from "./frame.js";
import { printable } from "./text.js";

export interface PrettyOptions {
  readonly color: boolean;
  /** Text of a file by its shown path. */
  readonly sourceText: (file: string) => string | undefined;
  /** Warnings beyond this number are counted, not shown. `null`: all are shown. */
  readonly warningLimit: number | null;
}

const STYLES = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1, dim: 2 } as const;
type Paint = (style: keyof typeof STYLES, text: string) => string;

/** All findings and the line that counts them; ends with a newline unless it is empty. */
export function pretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  if (diagnostics.length === 0) return "";
  const paint: Paint = (style, text) =>
    options.color ? `\u001b[${String(STYLES[style])}m${text}\u001b[0m` : text;
  const shown: Diagnostic[] = [];
  let warnings = 0;
  for (const one of diagnostics) {
    if (one.severity === "warning") warnings++;
    if (one.severity === "error" || warnings <= (options.warningLimit ?? Infinity)) shown.push(one);
  }
  const pieces = shown.map((one) => prettyOne(one, paint, options.sourceText));
  const hidden = diagnostics.length - shown.length;
  const more =
    hidden > 0 ? `; ${count(hidden, "warning")} not shown, see them all with --verbose` : "";
  return `${pieces.join("\n")}\n${tally(diagnostics)}${more}\n`;
}

/** `2 errors, 1 warning` */
export function tally(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, "error")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return parts.join(", ");
}

export function count(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? "" : "s"}`;
}

function prettyOne(
  diagnostic: Diagnostic,
  paint: Paint,
  sourceText: PrettyOptions["sourceText"],
): string {
  const { severity, code, message, span, hint, related } = diagnostic;
  const label = paint(severity === "error" ? "red" : "yellow", `${severity}[${code}]`);
  const head = span === undefined ? label : `${label} ${paint("bold", place(span))}`;
  const lines = [head, `  ${printable(message)}`, ...frameLines(span, paint, sourceText)];
  for (const one of related) lines.push(...relatedLines(one, paint, sourceText));
  if (hint !== undefined) lines.push(`  ${paint("cyan", "= help:")} ${printable(hint)}`);
  // A frame ends with a blank line, and so does a finding: one is enough.
  return `${lines.join("\n").trimEnd()}\n`;
}

function relatedLines(
  related: RelatedPlace,
  paint: Paint,
  sourceText: PrettyOptions["sourceText"],
): readonly string[] {
  const head = `${printable(related.message)}: ${paint("bold", place(related.span))}`;
  return [`  ${head}`, ...frameLines(related.span, paint, sourceText)];
}

function frameLines(
  span: Span | undefined,
  paint: Paint,
  sourceText: PrettyOptions["sourceText"],
): readonly string[] {
  const text = span === undefined ? undefined : sourceText(span.file);
  if (span === undefined || text === undefined) return [];
  const lines = frame(text, span).map(({ gutter, text: line, kind }) => {
    const content = kind === "caret" ? paint("red", line) : line;
    return `  ${paint("blue", `${gutter} |`)} ${content}`.trimEnd();
  });
  return lines.length === 0 ? [] : ["", ...lines, ""];
}

function place(span: Span): string {
  return `${printable(span.file)}:${String(span.line)}:${String(span.column)}`;
}

/**
 * Findings for programs.
 *
 * Decides: the JSON of `--format json`. Its members are only ever added to; `format` changes when one must change.
 * Leaves to others: what is found.
 */
import type { Diagnostic, Span } from "../diagnostic.js";

const FORMAT = 1;

export interface JsonReport {
  /** Whether the command did what it was asked to. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** What was, or would be, done to files, with shown paths. */
  readonly files: readonly { readonly path: string; readonly change: string }[];
  /** How many files stand as they should; `null` when nothing was compared. */
  readonly unchanged: number | null;
}

export function jsonReport({ ok, diagnostics, files, unchanged }: JsonReport): string {
  const report = {
    format: FORMAT,
    ok,
    diagnostics: diagnostics.map(plainDiagnostic),
    files,
    ...(unchanged === null ? {} : { unchanged }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

export function plainDiagnostic(one: Diagnostic): Diagnostic {
  return {
    code: one.code,
    severity: one.severity,
    message: one.message,
    ...(one.span === undefined ? {} : { span: plainSpan(one.span) }),
    ...(one.hint === undefined ? {} : { hint: one.hint }),
    related: one.related.map(({ message, span }) => ({ message, span: plainSpan(span) })),
    ...(one.targets === undefined ? {} : { targets: one.targets }),
  };
}

/** A part of the plan as JSON that people can read and compare. */
export function jsonDump(value: unknown): string {
  return `${JSON.stringify(value, dumpMember, 2)}\n`;
}

function dumpMember(_key: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Map) return Object.fromEntries(value as Map<string, unknown>);
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (isSpan(value)) return `${value.file}:${String(value.line)}:${String(value.column)}`;
  return value;
}

/** Some spans find their line only when asked, and would print as nothing. */
export function plainSpan({ file, line, column, endLine, endColumn }: Span): Span {
  return { file, line, column, endLine, endColumn };
}

function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "endColumn" in value && "file" in value;
}

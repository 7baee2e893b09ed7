/**
 * Findings as annotations of GitHub Actions: lines that its log turns into marks in the changed files.
 *
 * Decides: how a finding is told in a workflow command, and that no text of a description can end one command and begin
 * another: line ends and the signs of the syntax are escaped as GitHub's own toolkit does.
 * Leaves to others: what is found. GitHub shows ten of each severity for a step, so errors come first.
 */
import type { Diagnostic, Span } from "../diagnostic.js";

/** One line for each finding; ends with a newline unless it is empty. */
export function githubReport(diagnostics: readonly Diagnostic[]): string {
  const ordered = [
    ...diagnostics.filter((one) => one.severity === "error"),
    ...diagnostics.filter((one) => one.severity === "warning"),
  ];
  return ordered.map((one) => `${command(one)}\n`).join("");
}

function command({ severity, code, message, span, hint, related }: Diagnostic): string {
  const properties = [...(span === undefined ? [] : place(span)), `title=${property(code)}`];
  const lines = [
    message,
    ...related.map((one) => `${one.message}: ${one.span.file}:${one.span.line}:${one.span.column}`),
    ...(hint === undefined ? [] : [`help: ${hint}`]),
  ];
  return `::${severity} ${properties.join(",")}::${data(lines.join("\n"))}`;
}

function place({ file, line, column, endLine, endColumn }: Span): readonly string[] {
  // Columns make sense to GitHub within one line only, and its last one belongs to the mark.
  const columns =
    endLine === line ? [`col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`] : [];
  return [`file=${property(file)}`, `line=${line}`, `endLine=${endLine}`, ...columns];
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

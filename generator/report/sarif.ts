/**
 * Findings as SARIF 2.1.0, the format that code scanning services and editors read.
 *
 * Decides: how a finding is told in its terms: the code is a rule with its page from the catalogue, other places are
 * related locations, paths are relative to the root of the source.
 * Leaves to others: what is found, and the format itself (OASIS; its types come from @types/sarif).
 */
import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import { compareText, type Diagnostic, type Span } from "../diagnostic.js";
import { CATALOGUE } from "../spec/catalogue.js";

export interface SarifInput {
  /** Whether the command did what it was asked to. */
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Of this program. */
  readonly version: string;
}

export function sarifReport({ ok, diagnostics, version }: SarifInput): string {
  const codes = [...new Set(diagnostics.map((one) => one.code))].sort(compareText);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "sdk-factory", version, rules: codes.map(rule) } },
        invocations: [{ executionSuccessful: ok }],
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((one) => result(one, codes.indexOf(one.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: string): ReportingDescriptor {
  const page = CATALOGUE.get(code);
  if (page === undefined) return { id: code };
  return {
    id: code,
    shortDescription: { text: page.title },
    help: { text: page.explanation, markdown: page.explanation },
  };
}

function result(diagnostic: Diagnostic, ruleIndex: number): Result {
  const { code, severity, message, hint, span, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: plain(hint === undefined ? message : `${message}\nHelp: ${hint}`) },
    ...(span && { locations: [{ physicalLocation: physical(span) }] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index): Location => ({
        id: index + 1,
        message: { text: plain(one.message) },
        physicalLocation: physical(one.span),
      })),
    }),
  };
}

function physical({ file, line, column, endLine, endColumn }: Span): PhysicalLocation {
  const isPoint = endLine === line && endColumn <= column;
  const isAbsolute = /^(?:[A-Za-z]:)?\//.test(file);
  const path = file.split("/").map(encodeURIComponent).join("/");
  return {
    artifactLocation: isAbsolute
      ? { uri: `file://${file.startsWith("/") ? "" : "/"}${path.replace(/^([A-Za-z])%3A/, "$1:")}` }
      : { uri: path, uriBaseId: "%SRCROOT%" },
    region: { startLine: line, startColumn: column, ...(!isPoint && { endLine, endColumn }) },
  };
}

/** `[words](target)` is a link in a message of SARIF; text of strangers must not become one. */
function plain(text: string): string {
  return text.replaceAll("](", "] (");
}

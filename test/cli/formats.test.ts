/** Findings as SARIF and as annotations of GitHub: what readers of these formats rely on. */
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../generator/diagnostic.js";
import { githubReport } from "../../generator/report/github.js";
import { sarifReport } from "../../generator/report/sarif.js";

const span = (
  file: string,
  line: number,
  column: number,
  endLine = line,
  endColumn = column,
): Span => ({
  ...{ file, line, column, endLine, endColumn },
});

const FINDINGS: readonly Diagnostic[] = [
  { code: "input-not-found", severity: "error", message: "no place", related: [] },
  {
    code: "unknown-type",
    severity: "error",
    message: 'there is no type "strin"',
    span: span("spec/a b.yaml", 4, 7, 4, 12),
    hint: 'did you mean "string"?',
    related: [{ message: "referenced from", span: span("/else/where.yaml", 9, 1, 10, 3) }],
  },
  {
    code: "lossy-schema",
    severity: "warning",
    message: "[a](http://evil)",
    span: span("a.yaml", 1, 1),
    related: [],
  },
];

function sarif(diagnostics: readonly Diagnostic[], ok = false): Log {
  return JSON.parse(sarifReport({ ok, diagnostics, version: "1.2.3" })) as Log;
}

describe("SARIF", () => {
  test("is one run that names version, columns, success and the rules that were broken", () => {
    const log = sarif(FINDINGS);
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    const [run] = log.runs;
    expect(run?.columnKind).toBe("utf16CodeUnits");
    expect(run?.invocations).toEqual([{ executionSuccessful: false }]);
    expect(run?.tool.driver).toMatchObject({ name: "sdk-factory", version: "1.2.3" });
    const rules = run?.tool.driver.rules ?? [];
    expect(rules.map((rule) => rule.id)).toEqual([
      "input-not-found",
      "lossy-schema",
      "unknown-type",
    ]);
    for (const rule of rules) {
      expect(rule.shortDescription?.text).toBeTruthy();
      expect(rule.help?.markdown).toContain("Wrong:");
    }
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(["error", "warning"]).toContain(result.level);
    }
  });

  test("tells places by region and path, relative where it can be", () => {
    const [bare, typed, point] = sarif(FINDINGS).runs[0]?.results ?? [];
    expect(bare?.locations).toBeUndefined();
    expect(typed?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "spec/a%20b.yaml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 12 },
        },
      },
    ]);
    expect(typed?.relatedLocations).toEqual([
      {
        id: 1,
        message: { text: "referenced from" },
        physicalLocation: {
          artifactLocation: { uri: "file:///else/where.yaml" },
          region: { startLine: 9, startColumn: 1, endLine: 10, endColumn: 3 },
        },
      },
    ]);
    expect(point?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 1,
      startColumn: 1,
    });
  });

  test("has the hint in the message, and no links of strangers", () => {
    const texts = sarif(FINDINGS).runs[0]?.results?.map((one) => one.message.text);
    expect(texts).toEqual([
      "no place",
      'there is no type "strin"\nHelp: did you mean "string"?',
      "[a] (http://evil)",
    ]);
  });

  test("of nothing is a run without results", () => {
    const [run] = sarif([], true).runs;
    expect(run?.results).toEqual([]);
    expect(run?.invocations).toEqual([{ executionSuccessful: true }]);
  });
});

describe("annotations of GitHub", () => {
  test("are one line each, errors first", () => {
    expect(githubReport([...FINDINGS].reverse()).split("\n")).toEqual([
      '::error file=spec/a b.yaml,line=4,endLine=4,col=7,endColumn=11,title=unknown-type::there is no type "strin"%0Areferenced from: /else/where.yaml:9:1%0Ahelp: did you mean "string"?',
      "::error title=input-not-found::no place",
      "::warning file=a.yaml,line=1,endLine=1,col=1,endColumn=1,title=lossy-schema::[a](http://evil)",
      "",
    ]);
    expect(githubReport([])).toBe("");
  });

  test("cannot be ended, or begun, by the text of a description", () => {
    const evil = "a\n::set-env name=X::1\r\n%0A,b:c";
    const lines = githubReport([
      {
        code: "c",
        severity: "error",
        message: evil,
        span: span(evil, 1, 1, 2, 1),
        hint: evil,
        related: [{ message: evil, span: span(evil, 1, 1) }],
      },
    ]).split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^::error file=a%0A%3A%3Aset-env name=X%3A%3A1%0D%0A%250A%2Cb%3Ac,line=1,endLine=2,title=c::a%0A/,
    );
    expect(lines[0]).not.toMatch(/[\r]/);
  });
});

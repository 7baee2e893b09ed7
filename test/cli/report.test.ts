/** How findings look, to people and to programs. */
import { describe, expect, test } from "vitest";
import type { Diagnostic, Span } from "../../generator/diagnostic.js";
import { frame } from "../../generator/report/frame.js";
import { jsonDump, jsonReport } from "../../generator/report/json.js";
import { pretty } from "../../generator/report/pretty.js";

const TEXT = "openapi: 3.1.0\ninfo:\n  title: A\n  verison: 1.0.0\npaths: {}\n";

function span(line: number, column: number, endColumn = column, endLine = line): Span {
  return { file: "spec/api.yaml", line, column, endLine, endColumn };
}

function show(diagnostics: readonly Diagnostic[], text = TEXT): string {
  const options = { color: false, warningLimit: 20, sourceText: () => text };
  return pretty(diagnostics, options);
}

const finding: Diagnostic = {
  code: "unknown-keyword",
  severity: "warning",
  message: '"verison" is no member of info',
  span: span(4, 3, 10),
  hint: 'did you mean "version"?',
  related: [{ message: "info begins here", span: span(2, 1, 5) }],
};

test("a finding with everything", () => {
  expect(show([finding])).toBe(`warning[unknown-keyword] spec/api.yaml:4:3
  "verison" is no member of info

  3 |   title: A
  4 |   verison: 1.0.0
    |   ^^^^^^^
  5 | paths: {}

  info begins here: spec/api.yaml:2:1

  1 | openapi: 3.1.0
  2 | info:
    | ^^^^
  3 |   title: A

  = help: did you mean "version"?

1 warning
`);
});

test("a finding without a place", () => {
  const bare: Diagnostic = { code: "a", severity: "error", message: "It is so.", related: [] };
  expect(show([bare, bare])).toBe("error[a]\n  It is so.\n\nerror[a]\n  It is so.\n\n2 errors\n");
});

test("nothing found, nothing said", () => {
  expect(show([])).toBe("");
});

test("colours only where they are wanted", () => {
  const options = { warningLimit: null, sourceText: () => TEXT };
  const plain = pretty([finding], { ...options, color: false });
  const colored = pretty([finding], { ...options, color: true });
  expect(plain).not.toContain("\u001b");
  expect(colored).toContain("\u001b[33mwarning[unknown-keyword]\u001b[0m");
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain);
});

test("of very many warnings some are shown and the rest counted; errors are all shown", () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ ...finding, message: `w${String(i)}` }));
  const errors = many.map((one) => ({ ...one, severity: "error" as const }));
  const text = show([...many, ...errors]);
  expect(text.match(/^warning\[/gm)).toHaveLength(20);
  expect(text.match(/^error\[/gm)).toHaveLength(25);
  expect(text).toMatch(
    /\n25 errors, 25 warnings; 5 warnings not shown, see them all with --verbose\n$/,
  );
});

test("text of strangers cannot steer the terminal", () => {
  const evil = "a\u001b[2J\u202eb\u0007\u009bc";
  const text = show([{ ...finding, message: evil, hint: evil }], `x: ${evil}\n\n\ny: ${evil}\n`);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(text).toContain("a\\u001b[2J\\u202eb\\u0007\\u009bc");
});

describe("a frame", () => {
  const lines = (text: string, place: Span): readonly string[] =>
    frame(text, place).map(({ gutter, text: line }) => `${gutter}|${line}`);

  test("at the first and at the last line", () => {
    expect(lines("a: 1\nb: 2", span(1, 1, 2))).toEqual(["1|a: 1", " |^", "2|b: 2"]);
    expect(lines("a: 1\nb: 2\n", span(2, 4, 5))).toEqual(["1|a: 1", "2|b: 2", " |   ^"]);
  });

  test("where the gutter grows", () => {
    const text = Array.from({ length: 12 }, (_, i) => `k${String(i + 1)}: 1`).join("\n");
    expect(lines(text, span(9, 1, 3))).toEqual([" 8|k8: 1", " 9|k9: 1", "  |^^", "10|k10: 1"]);
  });

  test("a point has one caret; a span of several lines is marked to the end of its first", () => {
    expect(lines("abc", span(1, 2))).toEqual(["1|abc", " | ^"]);
    expect(lines("a: {\n}\n", span(1, 4, 2, 2))).toEqual(["1|a: {", " |   ^", "2|}"]);
  });

  test("at the end of the text, and beyond it", () => {
    expect(lines("ab", span(1, 3))).toEqual(["1|ab", " |  ^"]);
    expect(lines("ab", span(7, 1))).toEqual([]);
  });

  test("the caret stands below wide characters, tabs and CRLF lines", () => {
    expect(lines("用户: 名", span(1, 5, 6))).toEqual(["1|用户: 名", " |      ^^"]);
    expect(lines("\tx: é", span(1, 5, 6))).toEqual(["1|  x: é", " |     ^"]);
    expect(lines("a: 1\r\nb: 2\r\n", span(1, 4, 5))).toEqual(["1|a: 1", " |   ^", "2|b: 2"]);
  });

  test("a line of a megabyte is cut around the place", () => {
    const text = `${"x".repeat(500_000)}KEY${"y".repeat(500_000)}`;
    const [source, caret] = frame(text, span(1, 500_001, 500_004));
    expect(source?.text).toBe(`…${"x".repeat(50)}KEY${"y".repeat(47)}…`);
    expect(caret?.text).toBe(`${" ".repeat(51)}^^^`);
  });
});

test("the report for programs has the same members always", () => {
  // Some spans find their line only when they are asked.
  class Lazy {
    file = "spec/api.yaml";
    get line(): number {
      return 4;
    }
    get column(): number {
      return 3;
    }
    get endLine(): number {
      return 4;
    }
    get endColumn(): number {
      return 10;
    }
  }
  const text = jsonReport({
    ok: false,
    diagnostics: [
      { ...finding, span: new Lazy(), related: [] },
      { code: "a", severity: "error", message: "m", related: [] },
    ],
    files: [{ path: "out/a", change: "create" }],
    unchanged: 2,
  });
  expect(JSON.parse(text)).toEqual({
    format: 1,
    ok: false,
    diagnostics: [
      {
        code: "unknown-keyword",
        severity: "warning",
        message: '"verison" is no member of info',
        span: { file: "spec/api.yaml", line: 4, column: 3, endLine: 4, endColumn: 10 },
        hint: 'did you mean "version"?',
        related: [],
      },
      { code: "a", severity: "error", message: "m", related: [] },
    ],
    files: [{ path: "out/a", change: "create" }],
    unchanged: 2,
  });
  const dumped = jsonDump({ big: 2n ** 64n, at: new Lazy(), map: new Map([["a", new Set([1])]]) });
  expect(JSON.parse(dumped)).toEqual({
    big: "18446744073709551616",
    at: "spec/api.yaml:4:3",
    map: { a: [1] },
  });
});

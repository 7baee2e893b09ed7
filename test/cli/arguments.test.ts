/** What the command line understands, and what it says about the rest. */
import { describe, expect, test } from "vitest";
import { type Arguments, COMMANDS, parseArguments } from "../../generator/cli/arguments.js";
import { helpText } from "../../generator/cli/help.js";

const DEFAULTS: Arguments = {
  command: "generate",
  code: null,
  config: null,
  input: [],
  output: null,
  targets: null,
  mode: "write",
  dump: null,
  templates: null,
  allowRef: [],
  overlays: [],
  include: { tags: [], operations: [], paths: [] },
  exclude: { tags: [], operations: [], paths: [] },
  rules: [],
  strict: false,
  proofread: false,
  format: "pretty",
  report: null,
  silent: false,
  verbose: false,
  noColor: false,
};

describe("understood", () => {
  const cases: readonly [line: string, args: Partial<Arguments>][] = [
    ["", {}],
    ["generate", {}],
    ["-c a.yaml", { config: "a.yaml" }],
    ["--config=a.yaml --check", { config: "a.yaml", mode: "check" }],
    ["-i a.yaml -o out", { input: ["a.yaml"], output: "out" }],
    ["-i a.yaml -i b.json -oout", { input: ["a.yaml", "b.json"], output: "out" }],
    ["--input a.yaml --dump model", { input: ["a.yaml"], mode: "dump", dump: "model" }],
    ["-t typescript,docs", { targets: ["typescript", "docs"] }],
    ["-t typescript --target docs", { targets: ["typescript", "docs"] }],
    ["--dry-run --strict -v", { mode: "dry-run", strict: true, verbose: true }],
    ["-ws", { mode: "watch", silent: true }],
    ["validate --report r.json", { command: "validate", report: "r.json" }],
    ["--format sarif", { format: "sarif" }],
    ["--format github --check", { format: "github", mode: "check" }],
    ["--format json --no-color", { format: "json", noColor: true }],
    ["--allow-ref ../a --allow-ref ../b", { allowRef: ["../a", "../b"] }],
    ["--overlay a.yaml --overlay b.yaml", { overlays: ["a.yaml", "b.yaml"] }],
    [
      "--include-tag A --include-tag B --include-path /a/*",
      { include: { tags: ["A", "B"], operations: [], paths: ["/a/*"] } },
    ],
    [
      "validate --exclude-operation listUsers",
      { command: "validate", exclude: { tags: [], operations: ["listUsers"], paths: [] } },
    ],
    ["--templates=-odd", { templates: "-odd" }],
    ["validate -i a.yaml", { command: "validate", input: ["a.yaml"] }],
    ["explain", { command: "explain" }],
    ["explain duplicate-key", { command: "explain", code: "duplicate-key" }],
  ];
  test.each(cases)("%s", (line, args) => {
    expect(parseArguments(words(line))).toEqual({ kind: "run", args: { ...DEFAULTS, ...args } });
  });

  test.each([
    ["--version", { kind: "version" }],
    ["--help", { kind: "help", command: null }],
    ["-h --nonsense", { kind: "help", command: null }],
    ["validate --help", { kind: "help", command: "validate" }],
    ["explain -h", { kind: "help", command: "explain" }],
  ])("%s", (line, parsed) => {
    expect(parseArguments(words(line))).toEqual(parsed);
  });
});

describe("refused", () => {
  const cases: readonly [line: string, problems: readonly string[]][] = [
    ["generat", ['there is no command "generat" (did you mean "generate"?)']],
    ["diff a b", ['there is no command "diff" (the commands are generate, validate, explain)']],
    [
      "openapi.yaml",
      [
        'there is no command "openapi.yaml" (a description is named with --input: sdk-factory generate --input openapi.yaml --output FOLDER)',
      ],
    ],
    ["--ouput x", ["there is no flag --ouput (did you mean --output?)"]],
    ["-x", ["there is no flag -x (see sdk-factory --help)"]],
    ["--output", ["--output needs a value: --output FOLDER"]],
    ["--output --check", ["--output needs a value: --output FOLDER"]],
    ["--output=", ["--output needs a value: --output FOLDER"]],
    ["-o a -o b", ["--output is given twice"]],
    ["--check=yes", ["--check takes no value"]],
    ["--check --dry-run", ["--check and --dry-run exclude each other"]],
    ["-c a -i b -o c", ["--config and --input exclude each other"]],
    ["-sv", ["--silent and --verbose exclude each other"]],
    ["-i a.yaml", ["--input needs --output (say where to write, for example --output generated)"]],
    ["--format jsn", ['--format cannot be "jsn" (did you mean "json"?)']],
    [
      "--dump everything",
      [
        '--dump cannot be "everything" (it can be model, plan:typescript, surface:typescript, plan:python, surface:python)',
      ],
    ],
    ["-t typescript,", ["--target has an empty name (for example --target typescript,docs)"]],
    [
      "validate --check",
      ["--check does not belong to `validate` (see sdk-factory validate --help)"],
    ],
    ["explain a b", ['"b" is one word too many']],
    ["--watch --format json", ["--watch and --format json exclude each other"]],
  ];
  test.each(cases)("%s", (line, problems) => {
    const parsed = parseArguments(words(line));
    expect(parsed.kind).toBe("wrong");
    const said = parsed.kind === "wrong" ? parsed.problems : [];
    const lines = said.map(({ message, hint }) =>
      hint === undefined ? message : `${message} (${hint})`,
    );
    expect(lines).toEqual(problems);
  });
});

test("every command has help with flags, examples and exit codes, no line too wide for a terminal", () => {
  for (const command of [null, ...COMMANDS]) {
    const text = helpText(command);
    expect(text).toMatch(/Usage: sdk-factory/);
    expect(text).toMatch(/Examples:\n {2}sdk-factory/);
    expect(text).toMatch(/ {2}70 {2}a bug of sdk-factory/);
    expect(text).toMatch(/--help/);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  }
});

function words(line: string): readonly string[] {
  return line === "" ? [] : line.split(" ");
}

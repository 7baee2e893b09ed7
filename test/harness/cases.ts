/**
 * Literate cases: Markdown files that say what the generator does with a fragment of a description, and are tests.
 *
 * Decides: how a case is written. Each heading of the second level opens a case. In it stand, in this order,
 * - prose that says why;
 * - one or more fences `yaml` or `json`: the description. The first is the root; others name their file (`yaml
 *   schemas/user.yaml`). What every root needs and this one leaves out is appended below it, so that lines keep their
 *   numbers; `yaml raw` is taken as it is;
 * - expectations: `ts FILE DECLARATION` is one declaration of the output with its documentation, `diagnostics` is all
 *   that is said on standard error. Options follow: `diagnostics exit=1 flags=--strict`. Without a `diagnostics` fence,
 *   nothing may be said and the run must succeed.
 * With UPDATE=1 the expectations are written from what happened; what changed is then read in the diff.
 * Leaves to others: running the cases and compiling what they give (`test/cases/cases.test.ts`).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { excerpt } from "./declarations.js";
import { type Fence, fences } from "./fences.js";
import { CLI, node, type Outcome, ROOT } from "./project.js";

export interface Expectation {
  readonly fence: Fence;
  readonly kind: "declaration" | "diagnostics";
  /** Path of the generated file, below the package. */
  readonly file: string;
  /** As `excerpt` takes it. */
  readonly query: string;
}

export interface Case {
  /** Path of the Markdown file. */
  readonly file: string;
  readonly title: string;
  readonly line: number;
  readonly sources: readonly { readonly path: string; readonly text: string }[];
  readonly expectations: readonly Expectation[];
  readonly exit: number;
  readonly flags: readonly string[];
}

const DEFAULTS: readonly (readonly [RegExp, string])[] = [
  [/^("?)openapi\1:/m, "openapi: 3.1.0\n"],
  [/^("?)info\1:/m, "info: { title: Case, version: 1.0.0 }\n"],
  [/^("?)paths\1:/m, "paths: {}\n"],
];

export function readCases(file: string): Case[] {
  const text = readFileSync(file, "utf8");
  const all = fences(text);
  const headings = [...text.matchAll(/^## (.*)$/gm)].map((one) => ({
    title: one[1] ?? "",
    line: text.slice(0, one.index).split("\n").length,
  }));
  return headings.map(({ title, line }, index) => {
    const end = headings[index + 1]?.line ?? Infinity;
    const own = all.filter((one) => one.line > line && one.line < end);
    const inputs = own.filter((one) => one.language === "yaml" || one.language === "json");
    const expected = own.filter((one) => !inputs.includes(one)).map(readExpectation);
    if (inputs.length === 0) throw new Error(`${file}:${line}: a case without a description`);
    if (expected.length === 0) throw new Error(`${file}:${line}: a case that expects nothing`);
    const diagnostics = expected.find((one) => one.kind === "diagnostics");
    return {
      file,
      title,
      line,
      sources: inputs.map(readSource),
      expectations: expected,
      exit: Number(option(diagnostics?.fence, "exit") ?? 0),
      flags: option(diagnostics?.fence, "flags")?.split(",") ?? [],
    };
  });
}

function readSource(fence: Fence, index: number): Case["sources"][number] {
  const words = fence.info.split(/\s+/).slice(1);
  const raw = words.includes("raw");
  const named = words.find((word) => word !== "raw");
  const path = named ?? (index === 0 ? `api.${fence.language}` : undefined);
  if (path === undefined) throw new Error(`line ${fence.line}: the second file needs a name`);
  if (index > 0 || raw || fence.language === "json") return { path, text: fence.code };
  const missing = DEFAULTS.filter(([pattern]) => !pattern.test(fence.code)).map(([, line]) => line);
  return { path, text: fence.code + missing.join("") };
}

function readExpectation(fence: Fence): Expectation {
  const [language, file = "", ...query] = fence.info.split(/\s+/);
  if (language === "diagnostics") return { fence, kind: "diagnostics", file: "", query: "" };
  if (language !== "ts" || file === "")
    throw new Error(`line ${fence.line}: \`${fence.info}\` is no expectation`);
  return { fence, kind: "declaration", file, query: query.join(" ") || "*" };
}

function option(fence: Fence | undefined, name: string): string | undefined {
  return fence && new RegExp(`\\b${name}=(\\S+)`).exec(fence.info)?.[1];
}

/** It changes with every file of the runtime. */
const FILE_COUNT = /^\S+: \d+ new, .*\n$/m;

/** What a case gave, in the terms of its expectations. */
export interface CaseOutcome {
  readonly outcome: Outcome;
  /** By expectation: the text that should stand in its fence; `null` when the output has no such declaration. */
  readonly actual: readonly (string | null)[];
  /** Folder of the generated package; it does not exist when nothing was written. */
  readonly output: string;
}

/** Runs the cases one after the other in one process; `folder` is theirs alone. */
export async function runCases(
  cases: readonly Case[],
  folder: string,
): Promise<readonly CaseOutcome[]> {
  const jobs = cases.map((one, index) => prepare(one, join(folder, `case-${index}`)));
  const [input, output] = ["jobs.json", "outcomes.json"].map((name) => join(folder, name));
  writeFileSync(input ?? "", JSON.stringify(jobs));
  const main = join(dirname(CLI), "cli", "main.js");
  const runner = join(ROOT, "test", "harness", "runs.mjs");
  const run = await node([runner, main, input ?? "", output ?? ""]);
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const outcomes = JSON.parse(readFileSync(output ?? "", "utf8")) as Outcome[];
  return cases.map((one, index) => {
    const [job, outcome] = [jobs[index], outcomes[index]];
    if (job === undefined || outcome === undefined) throw new Error(`${one.title} was not run`);
    return outcomeOf(one, job.output, outcome);
  });
}

/** Writes the description of a case. */
function prepare(one: Case, folder: string) {
  const cwd = join(folder, "in");
  for (const { path, text } of one.sources) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const output = join(folder, "out");
  const root = one.sources[0]?.path ?? "api.yaml";
  const args = ["generate", "-i", root, "-o", output, "-t", "typescript", ...one.flags];
  return { args, cwd, output };
}

function outcomeOf(one: Case, output: string, run: Outcome): CaseOutcome {
  const outcome = { ...run, stderr: run.stderr.replace(FILE_COUNT, "") };
  const actual = one.expectations.map(({ kind, file, query }) => {
    if (kind === "diagnostics") return outcome.stderr;
    const path = join(output, "typescript", file);
    return existsSync(path) ? excerpt(readFileSync(path, "utf8"), query) : null;
  });
  return { outcome, actual, output: join(output, "typescript") };
}

/** Puts what happened into the fences of a file. */
export function updateCases(
  file: string,
  results: readonly { readonly one: Case; readonly result: CaseOutcome }[],
): void {
  const lines = readFileSync(file, "utf8").split("\n");
  const changes = results.flatMap(({ one, result }) =>
    one.expectations.flatMap(({ fence }, index) => {
      const text = result.actual[index] ?? null;
      return text === null ? [] : [{ fence, text }];
    }),
  );
  for (const { fence, text } of changes.sort((a, b) => b.fence.line - a.fence.line)) {
    const length = fence.code.split("\n").length - 1;
    const insert = text === "" ? [] : text.replace(/\n$/, "").split("\n");
    lines.splice(fence.line, length, ...insert);
  }
  writeFileSync(file, lines.join("\n"));
}

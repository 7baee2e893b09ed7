/**
 * `generate` and `validate`.
 *
 * Decides: what is done with a result (written, compared, dumped, or nothing), what is said about it, and how it ends.
 * Leaves to others: the result (`index.ts`), how findings look (`report/`), waiting for changes (`watch.ts`).
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic.js";
import {
  type Change,
  compare,
  generate,
  type GenerateOptions,
  type GenerateResult,
  write,
} from "../index.js";
import { isSystemError, reasonOf } from "../output/reasons.js";
import { coverageLine, coverageReport } from "../report/coverage.js";
import { githubReport } from "../report/github.js";
import { jsonDump, jsonReport } from "../report/json.js";
import { count, pretty, tally } from "../report/pretty.js";
import { sarifReport } from "../report/sarif.js";
import { printable } from "../report/text.js";
import type { Arguments, Dump } from "./arguments.js";
import { Effort } from "./effort.js";
import { EXIT, type ExitCode, exitCodeOf } from "./exit-codes.js";
import { Progress } from "./progress.js";
import type { Terminal } from "./terminal.js";
import { programVersion } from "./version.js";
import { watch } from "./watch.js";

/** More warnings than this are counted, not shown, unless `--verbose` asks for them. */
const WARNING_LIMIT = 20;

export async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (args.mode !== "watch") return runOnce(args, terminal);
  return watch({
    run: async (onRead) => void (await runOnce(args, terminal, onRead)),
    say: (text) => {
      if (!args.silent) terminal.err(`${text}\n`);
    },
    cwd: terminal.cwd,
    stop: terminal.stop,
  });
}

async function runOnce(
  args: Arguments,
  terminal: Terminal,
  onRead?: (path: string) => void,
): Promise<ExitCode> {
  const quiet = args.silent || args.format !== "pretty" || !terminal.interactive;
  const progress = new Progress(terminal, quiet);
  const effort = args.mode === "watch" ? null : new Effort();
  const result = await generate({
    ...optionsOf(args, terminal),
    onStage: progress.stage,
    onRead: (path) => {
      effort?.read(path);
      onRead?.(path);
    },
  });
  const report = new Report(args, terminal, result);
  if (args.report !== null) await writeCoverage(args.report, result, report, terminal);
  if (!result.ok) {
    progress.end();
    return report.end();
  }
  if (args.command === "validate") {
    progress.end();
    report.say("no errors");
    return report.end();
  }
  switch (args.mode) {
    case "dump":
      progress.end();
      return dump(result, args.dump, report, terminal);
    case "check":
    case "dry-run":
      progress.stage("compare");
      await look(result, args.mode, report);
      break;
    case "write":
    case "watch":
      progress.stage("write");
      await save(result, report);
  }
  progress.end();
  return report.end();
}

function optionsOf(args: Arguments, terminal: Terminal): GenerateOptions {
  return {
    cwd: terminal.cwd,
    ...(args.config !== null && { config: args.config }),
    ...(args.input.length > 0 && { input: args.input }),
    ...(args.output !== null && { output: args.output }),
    ...(args.targets !== null && { targets: args.targets }),
    ...(args.templates !== null && { templates: args.templates }),
    allowRef: args.allowRef,
    overlays: args.overlays,
    include: args.include,
    exclude: args.exclude,
    rules: args.rules,
    strict: args.strict,
    warnings: !args.silent || args.format !== "pretty" || args.report !== null,
    proofread: args.proofread,
    census: args.report !== null,
    reportTranslations: args.command === "validate",
    until: args.command === "validate" || args.mode === "dump" ? "plan" : "render",
  };
}

/** Writes the report file, whatever else comes of the run. */
async function writeCoverage(
  file: string,
  { census, leftOut, diagnostics, display }: GenerateResult,
  report: Report,
  { cwd }: Terminal,
): Promise<void> {
  const path = resolve(cwd, file);
  const version = await programVersion();
  try {
    await writeFile(path, coverageReport({ version, census, diagnostics, leftOut }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    report.add([
      {
        code: "output-unwritable",
        severity: "error",
        message: `${display(path)} cannot be written: ${reasonOf(error)} (${error.code})`,
        hint: "name another file with --report",
        related: [],
      },
    ]);
    return;
  }
  if (census?.isComplete === true) report.say(`${display(path)}: ${coverageLine(census)}`);
}

function dump(
  result: GenerateResult,
  what: Dump | null,
  report: Report,
  terminal: Terminal,
): Promise<ExitCode> {
  switch (what) {
    case "plan:typescript":
      terminal.out(jsonDump(result.plan));
      break;
    case "surface:typescript":
      terminal.out(jsonDump(result.surfaces.find((one) => one.language === "typescript") ?? null));
      break;
    case "plan:python":
      terminal.out(jsonDump(result.python));
      break;
    case "surface:python":
      terminal.out(jsonDump(result.surfaces.find((one) => one.language === "python") ?? null));
      break;
    case "model":
    case null:
      terminal.out(jsonDump(result.api));
  }
  return report.end("findings only");
}

const CHECK_WORDS = { create: "missing", update: "stale", delete: "extra" } as const;

async function look(
  result: GenerateResult,
  mode: "check" | "dry-run",
  report: Report,
): Promise<void> {
  const { result: comparison, diagnostics } = await compare(result);
  report.add(diagnostics);
  if (comparison === null) return;
  const { changes, obstacles, unchanged } = comparison;
  report.unchanged = unchanged;
  const folder = report.folder;
  if (mode === "dry-run") {
    for (const { kind, path } of changes) report.file(path, kind);
    report.say(`${summary(changes)}; ${count(unchanged, "file")} unchanged in ${folder}`);
    return;
  }
  for (const { kind, path } of changes) report.file(path, CHECK_WORDS[kind]);
  for (const { kind, path } of obstacles) report.file(path, kind);
  if (changes.length > 0) {
    report.add([
      {
        code: "output-stale",
        severity: "error",
        message: `${folder} is not what the description gives: ${count(changes.length, "file")} to write or remove`,
        hint: "run `sdk-factory generate` and commit what it writes",
        related: [],
      },
    ]);
  } else if (obstacles.length === 0) {
    report.say(`up to date: ${count(unchanged, "file")} in ${folder}`);
  }
}

async function save(result: GenerateResult, report: Report): Promise<void> {
  const { result: written, diagnostics } = await write(result);
  report.add(diagnostics);
  if (written === null) return;
  const { changes, unchanged, recovered } = written;
  report.unchanged = unchanged;
  for (const { kind, path } of changes) report.changed(path, kind);
  if (recovered)
    report.say("an earlier run was stopped while it wrote; what it began has been settled first");
  report.say(
    changes.length === 0
      ? `up to date: ${count(unchanged, "file")} in ${report.folder}`
      : `${report.folder}: ${summary(changes)}; ${count(unchanged, "file")} unchanged`,
  );
}

function summary(changes: readonly Pick<Change, "kind">[]): string {
  const of = (kind: Change["kind"]): number => changes.filter((one) => one.kind === kind).length;
  return `${String(of("create"))} new, ${String(of("update"))} changed, ${String(of("delete"))} removed`;
}

/** Collects what one run has to say and says it in the asked format, in one piece. */
class Report {
  readonly folder: string;
  unchanged: number | null = null;
  readonly #args: Arguments;
  readonly #terminal: Terminal;
  readonly #result: GenerateResult;
  readonly #diagnostics: Diagnostic[];
  readonly #files: { readonly path: string; readonly change: string }[] = [];
  readonly #listed: string[] = [];
  readonly #words: string[] = [];

  constructor(args: Arguments, terminal: Terminal, result: GenerateResult) {
    this.#args = args;
    this.#terminal = terminal;
    this.#result = result;
    this.#diagnostics = [...result.diagnostics];
    this.folder = printable(result.display(result.config?.output ?? terminal.cwd));
  }

  add(diagnostics: readonly Diagnostic[]): void {
    this.#diagnostics.push(...diagnostics);
  }

  say(words: string): void {
    this.#words.push(words);
  }

  /** A file that was changed. */
  changed(path: string, change: string): void {
    this.#files.push({ path: this.#shown(path), change });
  }

  /** A file whose name is what was asked for. */
  file(path: string, change: string): void {
    this.changed(path, change);
    this.#listed.push(`${change.padEnd(8)} ${printable(this.#shown(path))}\n`);
  }

  /** @param only Whether standard output is taken by something else. */
  async end(only?: "findings only"): Promise<ExitCode> {
    const { err, out, color } = this.#terminal;
    const { format, silent, verbose } = this.#args;
    const diagnostics = this.#diagnostics;
    const exitCode = exitCodeOf(diagnostics);
    const ok = exitCode === EXIT.done;
    switch (only === undefined ? format : "pretty") {
      case "json":
        out(jsonReport({ ok, diagnostics, files: this.#files, unchanged: this.unchanged }));
        return exitCode;
      case "sarif":
        out(sarifReport({ ok, diagnostics, version: await programVersion() }));
        return exitCode;
      case "github":
        out(this.#listed.join("") + githubReport(diagnostics));
        if (!silent && ok) err(this.#words.map((line) => `${line}\n`).join(""));
        return exitCode;
      case "pretty":
    }
    out(this.#listed.join(""));
    const shown = this.#diagnostics.filter((one) => !silent || one.severity === "error");
    const warningLimit = verbose ? null : WARNING_LIMIT;
    const { sourceText } = this.#result;
    err(pretty(shown, { color: color && !this.#args.noColor, sourceText, warningLimit }));
    if (!silent && tally(this.#diagnostics.filter((one) => one.severity === "error")) === "") {
      err(this.#words.map((line) => `${line}\n`).join(""));
    }
    return exitCode;
  }

  #shown(path: string): string {
    return this.#result.display(join(this.#result.config?.output ?? "", ...path.split("/")));
  }
}

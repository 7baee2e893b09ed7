/**
 * Where things are, and how a test starts a program.
 *
 * Decides: the folders that tests use, and that a program's whole outcome (status and both streams) is a value.
 * Leaves to others: what is started.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
export const CLI = join(ROOT, "dist", "cli.js");
export const GENERATED = join(ROOT, "generated");
export const DESCRIPTIONS = ["management", "authentication"].map((name) =>
  join(ROOT, "spec", `${name}.yaml`),
);
/** The compilers that the output must pass, oldest first, by the name of their package here. */
export const COMPILERS = ["typescript-5.4", "typescript", "typescript-6", "typescript-7"] as const;

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. Colours are off, so that outcomes can be compared. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", fail);
    child.once("close", (status) => done({ status, stdout, stderr }));
  });
}

/** Runs a program that must succeed. */
export async function mustRun(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  const outcome = await run(command, args, options);
  if (outcome.status !== 0)
    throw new Error(
      `${[command, ...args].join(" ")} ended with ${outcome.status}\n${outcome.stdout}${outcome.stderr}`,
    );
  return outcome;
}

export function node(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(process.execPath, args, options);
}

export function cli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return node([CLI, ...args], options);
}

export function tsc(
  compiler: (typeof COMPILERS)[number],
  args: readonly string[],
  options: RunOptions = {},
): Promise<Outcome> {
  return node([join(ROOT, "node_modules", compiler, "bin", "tsc"), ...args], options);
}

/** An empty folder outside the project, so that nothing of the project can be found from it by accident. */
export function outsideFolder(name: string): string {
  return realpathSync(mkdtempSync(join(tmpdir(), `sdk-factory-${name}-`)));
}

/**
 * An empty folder inside the project (not kept by git), from which the project's own packages can be found. All those
 * of one run are below one folder, which `program.ts` makes and removes, so that two runs at a time do not meet.
 */
export function scratchFolder(name: string): string {
  const run = process.env[SCRATCH_VARIABLE];
  if (run === undefined)
    throw new Error("only tests of the projects `product` and `hostile` have scratch folders");
  return mkdtempSync(join(run, `${name}-`));
}

/** Tells the processes of a run where its scratch folders are. */
export const SCRATCH_VARIABLE = "SDK_FACTORY_TEST_SCRATCH";

/** Files below a folder, as paths relative to it with forward slashes, in code-unit order. */
export function filesBelow(
  folder: string,
  wanted: (path: string) => boolean = () => true,
): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(wanted)
    .sort();
}

/**
 * Whether a path below `generated/` was made by the generator. A reader may have built the package where it stands, as
 * the README says; git ignores what that leaves behind.
 */
export function isGenerated(path: string): boolean {
  return !/(^|\/)(dist|build|node_modules)\//.test(path);
}

/** Runs jobs a few at a time; results come in the order of the jobs. */
export async function bounded<Job, Result>(
  jobs: readonly Job[],
  limit: number,
  work: (job: Job) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [index, job] of queue) results[index] = await work(job);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}

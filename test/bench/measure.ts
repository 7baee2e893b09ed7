/**
 * One run of one generator.
 *
 * Decides: what is measured: the time from start to end of the whole process, the largest memory it had as the system
 * counts it, and what it left on the disk. The output folder is empty before each run.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

export interface Failure {
  /** The first line that speaks of an error. */
  readonly reason: string;
}

export interface Place {
  readonly node: string;
  readonly preload: string;
  readonly usage: string;
}

export async function run(
  place: Place,
  command: readonly string[],
  output: string,
): Promise<Run | Failure> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(place.usage, "");
  const env = {
    ...process.env,
    // Not as an argument: some start a second process, which takes this over.
    NODE_OPTIONS: `--import=${pathToFileURL(place.preload).href}`,
    BENCH_USAGE: place.usage,
    DO_NOT_TRACK: "1",
    NO_COLOR: "1",
  };
  const began = performance.now();
  const child = spawn(place.node, command, { env, cwd: output, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece: Buffer) => (said = (said + piece.toString()).slice(0, 100_000)));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) {
    const lines = said.split("\n").filter((line) => line.trim() !== "");
    const telling = lines.find((line) => /error|fail/i.test(line)) ?? lines[0] ?? "";
    return { reason: telling.trim().slice(0, 120) };
  }
  const usage = readFileSync(place.usage, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { peakKilobytes: number; cpu: number });
  return {
    seconds,
    cpuSeconds: usage.reduce((sum, one) => sum + one.cpu, 0),
    peakMegabytes: Math.max(0, ...usage.map((one) => one.peakKilobytes)) / 1024,
  };
}

/** How many files there are below a folder, and how many bytes they hold. */
export function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}

/** Errors of the compiler in what was made, under its strict flags. */
export async function strictErrors(
  place: Place,
  compiler: string,
  folder: string,
): Promise<number> {
  const config = join(folder, "tsconfig.bench.json");
  const options = {
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2023", "dom", "dom.iterable"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions: options, include: ["./**/*.ts"] }));
  const child = spawn(place.node, [compiler, "--pretty", "false", "-p", config]);
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  rmSync(config);
  return said.split("\n").filter((line) => /error TS\d+/.test(line)).length;
}

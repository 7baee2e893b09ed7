/**
 * `npm run bench`: ours and the others, in turn, on the same descriptions, on the same Node.js.
 *
 * Decides: the order of the runs and the figures. For each description every generator runs once uncounted, then all of
 * them in turn, as many rounds as are asked for (`--rounds`, 5): a machine that slows down slows all of them. Times are
 * medians; the ratio is the median of the ratios within a round, since only what ran side by side can be compared.
 * `--only NAME` measures one description.
 * Leaves to others: how each is called (`tools.ts`), and measuring one run (`measure.ts`).
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type BenchDocument, benchDocuments } from "./documents.js";
import { type Failure, type Place, run, type Run, sizeOf, strictErrors } from "./measure.js";
import { type Tool, tools } from "./tools.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const home = join(root, "build/bench");
const packages = join(home, "node_modules");
const place: Place = {
  node: join(packages, "node/bin/node"),
  preload: join(root, "test/bench/preload.mjs"),
  usage: join(home, "usage.txt"),
};

interface Result {
  readonly tool: Tool;
  readonly runs: readonly Run[];
  readonly failure: string | null;
  readonly files: number;
  readonly bytes: number;
  readonly errors: number;
}

async function measure(
  document: BenchDocument & { readonly path: string },
  all: readonly Tool[],
  rounds: number,
): Promise<readonly Result[]> {
  const folderOf = (index: number): string => join(home, "out", document.name, String(index));
  const results: Result[] = [];
  for (const [index, tool] of all.entries()) {
    const output = folderOf(index);
    const first = await run(place, tool.command(document.path, output), output);
    if ("reason" in first) {
      results.push({ tool, runs: [], failure: first.reason, files: 0, bytes: 0, errors: 0 });
      continue;
    }
    const size = sizeOf(output);
    const compiler = join(packages, "typescript-7/bin/tsc");
    const errors = await strictErrors(place, compiler, join(output, tool.sources));
    results.push({ tool, runs: [], failure: null, ...size, errors });
  }
  const counted = all.map((): Run[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, tool] of all.entries()) {
      if (results[index]?.failure !== null) continue;
      const output = folderOf(index);
      const one: Run | Failure = await run(place, tool.command(document.path, output), output);
      if ("reason" in one) throw new Error(`${tool.name} failed in a later round: ${one.reason}`);
      counted[index]?.push(one);
    }
  }
  return results.map((result, index) => ({ ...result, runs: counted[index] ?? [] }));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function row(result: Result, ours: Result | undefined): readonly string[] {
  const { tool, runs, failure, files, bytes, errors } = result;
  if (failure !== null) return [tool.name, `failed: ${failure}`, "", "", "", "", "", "", ""];
  const ratios = runs.map((one, round) => one.seconds / (ours?.runs[round]?.seconds ?? Number.NaN));
  const times = runs.map((one) => one.seconds);
  return [
    tool.name,
    `${median(times).toFixed(2)} s`,
    `${Math.min(...times).toFixed(2)}–${Math.max(...times).toFixed(2)}`,
    median(ratios).toFixed(2),
    `${median(runs.map((one) => one.cpuSeconds)).toFixed(2)} s`,
    `${median(runs.map((one) => one.peakMegabytes)).toFixed(0)} MB`,
    String(files),
    `${(bytes / 1e6).toFixed(2)} MB`,
    String(errors),
  ];
}

const HEAD = [
  "generator",
  "median",
  "from–to",
  "to ours",
  "CPU",
  "memory",
  "files",
  "output",
  "strict errors",
];

function print(document: BenchDocument, results: readonly Result[]): void {
  const ours = results.find((one) => one.tool.isOurs);
  const rows = [HEAD, HEAD.map(() => "---"), ...results.map((one) => row(one, ours))];
  const table = rows.map(
    (cells) => `| ${cells.map((one) => one.replace(/\|/g, "\\|")).join(" | ")} |`,
  );
  process.stdout.write(`### ${document.name}\n\n${table.join("\n")}\n\n`);
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string" } },
});
const rounds = Number(values.rounds);
for (const document of await benchDocuments(root, join(home, "input"))) {
  if (values.only !== undefined && values.only !== document.name) continue;
  const { name, path } = document;
  if (path === null) process.stdout.write(`### ${name}\n\nnot measured: it is not here\n\n`);
  else print(document, await measure({ name, path }, tools(root, packages), rounds));
}

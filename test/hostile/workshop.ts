/**
 * Generates from hostile descriptions, many in one process.
 *
 * Decides: that the process is confined: it reads the program and the given folders, writes the scratch folder, and
 * ends at once when it opens a socket, looks up a name or starts a process. What a run does beyond that is a failure.
 * Leaves to others: the descriptions, and what is expected of the outcome.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../generator/index.js";
import { ROOT, filesBelow, node } from "../harness/project.js";
import { confined } from "./languages/typescript.js";

/** Path → text. */
export type Files = ReadonlyMap<string, string>;

export interface Job {
  readonly id: string;
  readonly input: string;
  readonly targets: readonly string[];
  /** `plan` settles every name and renders nothing. */
  readonly until?: "plan" | "render";
  /** Whether the output goes to the disk, by the way a user's does. */
  readonly write?: boolean;
}

export interface Made {
  readonly id: string;
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** Text of an exception, which is a bug of ours; `null` when all is well. */
  readonly crash: string | null;
  readonly seconds: number;
  /** Where the output of a job that writes is. */
  readonly folder: string;
  /** What a target was given; empty when nothing was. */
  readonly files: (target: string) => Files;
}

/** The outcome of each job, by its id. What is written goes below `scratch`, into a folder named by the job. */
export async function generateAll(
  jobs: readonly Job[],
  scratch: string,
  inputs: string,
): Promise<ReadonlyMap<string, Made>> {
  const list = join(scratch, "jobs.json");
  const results = join(scratch, "results.json");
  const folderOf = (id: string): string => join(scratch, id);
  const full = jobs.map((job) => ({
    ...job,
    output: job.write === true ? folderOf(job.id) : null,
    cwd: inputs,
  }));
  writeFileSync(list, JSON.stringify(full));
  const outcome = await node([
    ...["--require", join(ROOT, "test", "harness", "trap.cjs")],
    ...confined([ROOT, scratch, inputs], [scratch]),
    ...[join(ROOT, "test", "hostile", "generate.mjs"), list, results],
  ]);
  if (outcome.status !== 0 || outcome.stderr !== "")
    throw new Error(`the generator ended with ${outcome.status}\n${outcome.stderr}`);
  type Result = Omit<Made, "id" | "folder" | "files"> & {
    readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  const { found, texts } = JSON.parse(readFileSync(results, "utf8")) as {
    readonly found: Readonly<Record<string, Result>>;
    readonly texts: readonly string[];
  };
  const written = new Set(jobs.filter((job) => job.write === true).map((job) => job.id));
  return new Map(
    Object.entries(found).map(([id, { files, ...one }]): [string, Made] => {
      const read = (target: string): Files =>
        written.has(id)
          ? filesIn(join(folderOf(id), target))
          : new Map(
              Object.entries(files[target] ?? {}).map(([path, at]) => [path, texts[at] ?? ""]),
            );
      return [id, { ...one, id, folder: folderOf(id), files: read }];
    }),
  );
}

/** Path below a folder → text; nothing where the folder is not. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = filesBelow(folder);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

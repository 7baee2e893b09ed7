/**
 * The cases as tests of one language.
 *
 * Decides: that each case is a test with each kind of client and none is left out; without the tools of the language all
 * are `absent`.
 * Leaves to others: the cases (`cases/`), the judgement (`server/`), the driving (the runner of each language), the table
 * of all (`harness/conformance-table.ts`).
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI, mustRun, ROOT } from "../harness/project.js";
import { type Case, readTopics } from "./server/case.js";
import { type Control, startControl } from "./server/control.js";

/** What the runners have found: problems of each case, by its id. */
export type Problems = ReadonlyMap<string, unknown>;

export interface Language {
  readonly name: string;
  /** Kinds of clients, each of which is driven through all cases. */
  readonly kinds: readonly string[];
  /** The tools of the language are not here. */
  readonly isAbsent?: boolean;
  /** Builds what is driven, once. */
  readonly build: () => Promise<void>;
  /** Drives one kind of client through the cases that `control` serves. */
  readonly drive: (kind: string, control: string, cases: readonly Case[]) => Promise<Problems>;
}

export const FOLDER = join(ROOT, "test", "conformance");
/** Where the product file puts what is generated. */
export const OUTPUT = join(ROOT, ".tmp", "conformance");

export function describeCases(language: Language): void {
  const { name, kinds, isAbsent = false } = language;
  const topics = readTopics(FOLDER);
  const driven = topics.flatMap(({ cases }) => cases);

  describe.skipIf(isAbsent)(name, () => {
    let control: Control | undefined;
    beforeAll(async () => {
      [control] = await Promise.all([startControl(topics), language.build()]);
    }, 180_000);
    afterAll(() => control?.close());

    describe.each(kinds)("%s", (kind) => {
      let problems: Problems = new Map();
      beforeAll(async () => {
        problems = await language.drive(kind, control?.url ?? "", driven);
      }, 300_000);

      for (const { topic, cases } of topics) {
        describe(topic, () => {
          for (const { id, title } of cases) {
            const conformance = { language: name, topic, id, isAbsent };
            test(`${id}: ${title}`, { meta: { conformance } }, () =>
              expect(problems.get(id)).toEqual([]),
            );
          }
        });
      }
    });
  });
}

/** Cases that keep the processor busy would spoil the time limits of others: they run alone. */
export function isHeavy({ steps, settings }: Case): boolean {
  const isEndless = settings.middleware?.some((name) => name.startsWith("full-page")) ?? false;
  return isEndless || steps.some(({ times = 1 }) => times >= 50);
}

/** Makes the SDK of the services. `flags`: a target, and whether warnings are errors. */
export async function generateSdk(...flags: readonly string[]): Promise<void> {
  if (!existsSync(CLI)) await mustRun("npm", ["run", "--silent", "build"]);
  const product = join(FOLDER, "services", "sdk-factory.yaml");
  await mustRun(process.execPath, [CLI, "generate", ...flags, "--config", product]);
}

/** Lets a runner in another language do it: ids on lines go in, `[id, problems]` on lines come out. */
export async function driveRunner(
  command: string,
  args: readonly string[],
  more: Readonly<Record<string, string>>,
  cases: readonly Case[],
): Promise<Problems> {
  // Far from UTC, so that a date that is read as local time shows.
  const env = { ...process.env, TZ: "Asia/Kolkata", ...more };
  const child = spawn(command, args, { env, stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const ids = cases.map((one) => (isHeavy(one) ? "!" : "") + one.id);
  child.stdin.end(`${ids.join("\n")}\n`);
  const status = await new Promise((done) => child.once("close", done));
  if (status !== 0) throw new Error(`the runner ended with ${String(status)}\n${errors}`);
  const lines = output.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as [string, unknown]));
}

/**
 * Every conformance case, on the Java SDK: with calls that wait, and with futures.
 *
 * Decides: that each case is one test of each kind and none is left out.
 * Leaves to others: the cases (`cases/`), the judgement (`server/`), the driving (`java/Runner.java`).
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findJava, javac, javaFiles, LINT, type Java } from "../harness/java.js";
import { CLI, mustRun, ROOT } from "../harness/project.js";
import { type Case, readTopics } from "./server/case.js";
import { type Control, startControl } from "./server/control.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = join(ROOT, ".tmp", "conformance");
const topics = readTopics(HERE);
/** Topics whose demands the target reports as not met (`MET` in `targets/java/index.ts`). */
const UNMET: readonly string[] = ["media-types", "parts", "places", "streams"];
const java = await findJava();
let folder = "";
let control: Control | undefined;

beforeAll(async () => {
  if (java === null) return;
  if (!existsSync(CLI)) await mustRun("npm", ["run", "--silent", "build"]);
  const product = join(HERE, "services", "sdk-factory.yaml");
  // Not `--strict`: of the service `media` there are warnings of what this SDK does not do yet.
  await mustRun(process.execPath, [CLI, "generate", "-t", "java", "--config", product]);
  folder = mkdtempSync(join(FOLDER, "java-"));
  const sources = javaFiles(join(FOLDER, "generated", "java", "src"));
  const runner = join(HERE, "java", "Runner.java");
  const compiled = await javac([...sources, runner], folder, [java.library], LINT);
  if (compiled.status !== 0) throw new Error(compiled.stdout + compiled.stderr);
  control = await startControl(topics);
}, 180_000);

afterAll(async () => {
  await control?.close();
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

/** Cases that keep the processor busy would spoil the time limits of others. */
function isHeavy({ steps }: Case): boolean {
  return steps.some(({ times = 1 }) => times >= 50);
}

/** Problems of each case, by its id. */
async function runAll(tools: Java, kind: string): Promise<ReadonlyMap<string, unknown>> {
  const classPath = [folder, tools.library].join(delimiter);
  const args = ["-cp", classPath, "Runner", control?.url ?? "", kind];
  // Far from UTC, so that a date that is read as local time shows.
  const env = { ...process.env, TZ: "Asia/Kolkata" };
  const child = spawn("java", args, { env, stdio: ["pipe", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const driven = topics.filter(({ topic }) => !UNMET.includes(topic));
  const ids = driven.flatMap(({ cases }) => cases).map((one) => (isHeavy(one) ? "!" : "") + one.id);
  child.stdin.end(`${ids.join("\n")}\n`);
  const status = await new Promise((done) => child.once("close", done));
  if (status !== 0) throw new Error(`the runner ended with ${String(status)}\n${errors}`);
  const lines = output.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as [string, unknown]));
}

describe.skipIf(java === null).each(["sync", "async"])("%s", (kind) => {
  let problems: ReadonlyMap<string, unknown> = new Map();
  beforeAll(async () => {
    if (java !== null) problems = await runAll(java, kind);
  }, 300_000);

  for (const { topic, cases } of topics) {
    describe.skipIf(UNMET.includes(topic))(topic, () => {
      for (const { id, title } of cases) {
        test(`${id}: ${title}`, () => expect(problems.get(id)).toEqual([]));
      }
    });
  }
});

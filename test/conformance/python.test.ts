/**
 * Every case, driven through the Python SDK: once with the client for threads, once with the one for asyncio.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CLI, mustRun, ROOT } from "../harness/project.js";
import { findPython } from "../harness/python.js";
import { type Case, readTopics } from "./server/case.js";
import { type Control, startControl } from "./server/control.js";

const FOLDER = join(ROOT, "test", "conformance");
const GENERATED = join(ROOT, ".tmp", "conformance", "generated", "python", "src");
const topics = readTopics(FOLDER);
const cases = topics.flatMap((one) => one.cases);
/** The methods of OpenID Connect are not driven yet. */
const missing = ({ steps }: Case): boolean => steps.some(({ signIn }) => signIn !== undefined);
const python = await findPython();

describe.skipIf(typeof python === "string")("Python", () => {
  let control: Control;

  beforeAll(async () => {
    if (!existsSync(CLI)) await mustRun("npm", ["run", "--silent", "build"]);
    const product = join(FOLDER, "services", "sdk-factory.yaml");
    const args = ["--strict", "--target", "python", "--config", product];
    await mustRun(process.execPath, [CLI, "generate", ...args]);
    control = await startControl(topics);
  }, 240_000);

  afterAll(() => control.close());

  describe.each(["sync", "async"])("%s", (kind) => {
    const problems = new Map<string, readonly string[]>();
    let said = "";

    beforeAll(async () => {
      if (typeof python === "string") return;
      const child = spawn(python.path, [join(FOLDER, "python", "runner.py"), control.url, kind], {
        env: {
          ...process.env,
          PYTHONPATH: GENERATED,
          TZ: "Asia/Kolkata",
          PYTHONDONTWRITEBYTECODE: "1",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
      const ended = new Promise((done) => child.once("close", done));
      for await (const line of createInterface({ input: child.stdout })) {
        const told = JSON.parse(line) as { case: string; problems: readonly string[] };
        problems.set(told.case, told.problems);
      }
      await ended;
    }, 420_000);

    for (const one of cases) {
      test.skipIf(missing(one))(`${one.id}: ${one.title}`, () => {
        expect(problems.get(one.id), said).toEqual([]);
      });
    }
  });
});

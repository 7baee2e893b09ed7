/**
 * Every Python sample on every written page passes a strict type checker, runs against a server that answers from the
 * description, and sends a request that the description allows.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { pages } from "../harness/pages.js";
import { sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import { bounded, DESCRIPTIONS, GENERATED, run, scratchFolder } from "../harness/project.js";
import { findPython, pyright, ruff } from "../harness/python.js";
import { describedExamples } from "../harness/described-examples.js";
import { Description } from "../sandbox/description.js";
import type { RecordedRequest } from "../sandbox/request.js";

const SDK = join(GENERATED, "python", "src");
const python = await findPython();
const samples = pages().flatMap((page) =>
  page.fences
    .filter((fence) => fence.language === "python" && /^(from|import)\b/m.test(fence.code))
    .map((fence) => ({ name: `${page.path}:${fence.line}`, code: `${fence.code.trimEnd()}\n` })),
);
const operations = DESCRIPTIONS.map((file) => new Description(file))
  .flatMap((one) => one.operations)
  .filter((one) => one.node.get("x-sdk-hidden")?.value !== true);

describe.skipIf(typeof python === "string")("Python samples", () => {
  if (typeof python === "string") return;
  const folder = scratchFolder("python-samples");
  const files = samples.map((_, index) => `sample_${index}.py`);
  samples.forEach((one, index) => writeFileSync(join(folder, files[index] ?? ""), one.code));
  const settings = { typeCheckingMode: "strict", pythonVersion: "3.11", extraPaths: [SDK] };
  writeFileSync(join(folder, "pyrightconfig.json"), JSON.stringify(settings));
  const named = (text: string): string =>
    text.replace(
      /(?:\S*\/)?sample_(\d+)\.py/g,
      (_, index: string) => samples[Number(index)]?.name ?? "",
    );

  test("are there", () => expect(samples.length).toBeGreaterThan(operations.length * 2));

  test("are laid out as ruff would lay them out", async () => {
    const args = ["format", "--no-cache", "--line-length", "100", "--diff", "."];
    const { stdout } = await ruff(python, args, { cwd: folder });
    expect(named(stdout)).toBe("");
  });

  test("pass pyright, strictly", { timeout: 300_000 }, async () => {
    const { stdout } = await pyright(python, ["."], { cwd: folder });
    expect(named(stdout)).toContain("0 errors, 0 warnings");
  });

  test(
    "run, and every request is one that the description allows",
    { timeout: 600_000 },
    async () => {
      mkdirSync(join(folder, "run"));
      const sent: RecordedRequest[] = [];
      await bounded([...samples.entries()], 3, async ([index, sample]) => {
        const sandbox = await startProductSandbox();
        try {
          const environment = { ...sandboxEnvironment(sandbox), PYTHONPATH: SDK };
          const outcome = await run(python.path, [join(folder, files[index] ?? "")], {
            cwd: join(folder, "run"),
            env: environment,
          });
          const said = `${sample.name}\n${outcome.stdout}${outcome.stderr}`;
          expect(outcome.status, said).toBe(0);
          const problems = sandbox.requests.flatMap((one) => one.problems);
          expect(problems, said).toEqual([]);
          sent.push(...sandbox.requests);
        } finally {
          await sandbox.close();
        }
      });
      // What a page shows in Python is the example of the description, whatever the order of members.
      const missing = operations.flatMap((operation) =>
        describedExamples(operation)
          .filter(({ name }) => ["minimal", "full"].includes(name))
          .filter(({ parameters, json }) => {
            const wanted = { parameters, json };
            return !sent.some(
              (one) =>
                one.operation === operation.id &&
                isDeepStrictEqual({ parameters: one.parameters, json: one.json }, wanted),
            );
          })
          .map(({ name }) => `${operation.id}: ${name}`),
      );
      expect(missing).toEqual([]);
    },
  );
});

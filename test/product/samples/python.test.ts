/** The Python samples of all pages: checked by ruff and a strict pyright, and run in one interpreter. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, samplesIn, type Sample } from "../../harness/pages.js";
import { sandboxEnvironment } from "../../harness/product.js";
import { GENERATED, ROOT, scratchFolder } from "../../harness/project.js";
import { findPython, pyright, ruff } from "../../harness/python.js";
import { SampleRunner } from "./runner.js";
import { describeSamples } from "./suite.js";

const SDK = join(GENERATED, "python", "src");
const python = await findPython();

describe.skipIf(typeof python === "string")("Python samples", () => {
  if (typeof python === "string") return;
  const folder = scratchFolder("python-samples");
  const fileOf = (index: number): string => join(folder, `sample_${index}.py`);
  /** What a tool says, with the names of the samples in place of their files. */
  const named = (text: string, samples: readonly Sample[]): string =>
    text.replace(
      /(?:\S*\/)?sample_(\d+)\.py/g,
      (_, index: string) => samples[Number(index)]?.name ?? "",
    );

  describeSamples("python", {
    alsoOn: [/^README\.md$/, /^generated\/python\/README\.md$/, /quick-start\.md$/],

    compile: async (samples) => {
      samples.forEach(({ code }, index) => writeFileSync(fileOf(index), `${code.trimEnd()}\n`));
      const settings = { typeCheckingMode: "strict", pythonVersion: "3.11", extraPaths: [SDK] };
      writeFileSync(join(folder, "pyrightconfig.json"), JSON.stringify(settings));
      const { stdout } = await pyright(python, ["."], { cwd: folder });
      return named(stdout, samples).replace(/^0 errors, 0 warnings.*\n/m, "");
    },

    start: (sandbox) => {
      const cwd = join(folder, "run");
      mkdirSync(cwd);
      const script = join(ROOT, "test", "product", "samples", "runner.py");
      const env = { ...sandboxEnvironment(sandbox), PYTHONPATH: SDK, PYTHONDONTWRITEBYTECODE: "1" };
      const runner = new SampleRunner(python.path, [script], { cwd, env });
      return { run: (_, index) => runner.run(fileOf(index)), stop: () => runner.stop() };
    },
  });

  test("are laid out as ruff would lay them out", async () => {
    const args = ["format", "--no-cache", "--line-length", "100", "--diff", "."];
    const { stdout } = await ruff(python, args, { cwd: folder });
    expect(named(stdout, samplesIn("python", pages()))).toBe("");
  });
});

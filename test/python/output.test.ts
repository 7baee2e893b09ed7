/**
 * What is generated passes the tools that a Python programmer would hold it against.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CLI, GENERATED, mustRun, ROOT, run } from "../harness/project.js";
import { findPython, pyright, ruff } from "../harness/python.js";

const python = await findPython();
const CONFORMANCE = join(ROOT, ".tmp", "conformance", "generated");

describe.skipIf(typeof python === "string")("Python output", () => {
  if (typeof python === "string") return;

  beforeAll(async () => {
    if (!existsSync(CLI)) await mustRun("npm", ["run", "--silent", "build"]);
    const product = join(ROOT, "test", "conformance", "services", "sdk-factory.yaml");
    const args = ["generate", "--strict", "--target", "python", "--config", product];
    await mustRun(process.execPath, [CLI, ...args]);
  });

  describe.each([
    ["GenAuth", join(GENERATED, "python")],
    ["the conformance services", join(CONFORMANCE, "python")],
  ])("of %s", (_, folder) => {
    test("is laid out as ruff would lay it out", async () => {
      const { stdout, stderr } = await ruff(python, ["format", "--no-cache", "--diff", "."], {
        cwd: folder,
      });
      expect(stdout + stderr.replace(/^\d+ files already formatted\n$/, "")).toBe("");
    });

    test("has nothing that ruff finds", async () => {
      const args = ["check", "--no-cache", "--output-format", "concise", "."];
      const { stdout } = await ruff(python, args, { cwd: folder });
      expect(stdout).toBe("All checks passed!\n");
    });

    test("passes pyright, strictly", { timeout: 300_000 }, async () => {
      const { stdout } = await pyright(python, ["src"], { cwd: folder });
      expect(stdout).toContain("0 errors, 0 warnings");
    });
  });

  test("importing the package loads nothing, and a client the HTTP library and little more", async () => {
    const time = async (program: string): Promise<number> => {
      const spent: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        // Time of the processor: that of the wall says how busy the machine is.
        const timed = `import time; start = time.process_time(); ${program}; print(time.process_time() - start)`;
        const { stdout, stderr } = await run(python.path, ["-c", timed], {
          env: {
            PYTHONPATH: join(GENERATED, "python", "src"),
            PYTHONPYCACHEPREFIX: join(ROOT, ".tmp", "python-cache"),
            PYTHONDONTWRITEBYTECODE: "",
          },
        });
        expect(stderr).toBe("");
        spent.push(Number(stdout) * 1000);
      }
      return Math.min(...spent);
    };
    const library = await time("import httpx2");
    const own = await time("from genauth import ManagementClient");
    expect(own - library).toBeLessThan(80);
    expect(await time("import genauth")).toBeLessThan(20);
  });
});

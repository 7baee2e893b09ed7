/**
 * What is generated passes the tools that a Python programmer would hold it against.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { CLI, GENERATED, mustRun, ROOT, run } from "../harness/project.js";
import { findPython, pyright, ruff } from "../harness/python.js";

const python = await findPython();
test("docstrings name methods and arguments as Python does, whatever the description calls them", () => {
  const file = join(GENERATED, "python", "src", "genauth", "management", "client.py");
  const source = readFileSync(file, "utf8");
  const methods = [...source.matchAll(/^    def ([a-z]+(?:_[a-z]+)+)\(/gm)].map(
    ([, name = ""]) => name,
  );
  const described = methods.map((one) =>
    one.replace(/_(\w)/g, (_, next: string) => next.toUpperCase()),
  );
  expect(methods.length).toBeGreaterThan(50);
  expect(described.filter((one) => source.includes(`\`${one}\``))).toEqual([]);
  expect(source).toContain("Use `list_users` instead");
  expect(source).toContain("`options.send_notification`");
});

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

  // What an import costs is measured by `npm run size`; here is what keeps it cheap, whatever the machine does.
  test("importing the package loads nothing, and a client neither models nor the other clients", async () => {
    const loaded = async (program: string): Promise<readonly string[]> => {
      const told = `import sys; ${program}; print("\\n".join(sys.modules))`;
      const { stdout, stderr } = await run(python.path, ["-c", told], {
        env: { PYTHONPATH: join(GENERATED, "python", "src"), PYTHONDONTWRITEBYTECODE: "1" },
      });
      expect(stderr).toBe("");
      return stdout.split("\n").filter((one) => /^(genauth|httpx2)(\.|$)/.test(one));
    };
    expect(await loaded("import genauth")).toEqual(["genauth"]);
    const client = await loaded("from genauth import ManagementClient");
    expect(client).toContain("httpx2");
    expect(client).toContain("genauth.management.client");
    const others = /^genauth\.(models|authentication)|async/;
    expect(client.filter((one) => one.startsWith("genauth.") && others.test(one))).toEqual([]);
  });
});

/**
 * The Java package as a stranger would take it: compiled with every warning as an error, its documentation too; small
 * enough; and the sample that the vendor has published, unchanged.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findJava, javac, javaPackage } from "../harness/java.js";
import { sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import { mustRun, ROOT, run, scratchFolder } from "../harness/project.js";

/** What the vendor publishes on its page; not ours, so it is not in the project. */
const SEED = join(ROOT, "..", "shared", "seeds", "001_295ec3a437bcca94.txt");

const java = await findJava();

describe.skipIf(java === null)("the Java package", () => {
  if (java === null) return;
  const folder = scratchFolder("java");

  test("compiles for Java 11 with every warning as an error, its comments too", async () => {
    expect((await javaPackage(java)).said).toBe("");
  });

  test("is smaller than 4 MB", async () => {
    const { classes } = await javaPackage(java);
    const jar = join(folder, "sdk.jar");
    await mustRun("jar", ["--create", "--file", jar, "-C", classes, "."]);
    expect(statSync(jar).size).toBeLessThan(4 * 2 ** 20);
  });

  test.skipIf(!existsSync(SEED))(
    "runs the sample that the vendor has published, unchanged",
    async () => {
      const page = readFileSync(SEED, "utf8");
      const start = page.indexOf("package test.management;");
      const sample = page.slice(start, page.indexOf("¶", start));
      const name = /public class (\w+)/.exec(sample)?.[1] ?? "";
      const file = join(folder, "test", "management", `${name}.java`);
      mkdirSync(join(folder, "test", "management"), { recursive: true });
      writeFileSync(file, sample);
      const { classes } = await javaPackage(java);
      const to = join(folder, "classes");
      const compiled = await javac([file], to, [classes, java.library]);
      expect(compiled.stdout + compiled.stderr).toBe("");
      const sandbox = await startProductSandbox();
      try {
        const classPath = [to, classes, java.library].join(delimiter);
        const env = sandboxEnvironment(sandbox);
        const ran = await run("java", ["-cp", classPath, `test.management.${name}`], { env });
        expect(ran).toMatchObject({ stderr: "", status: 0 });
        expect(sandbox.requests.flatMap((one) => one.problems)).toEqual([]);
        expect(JSON.parse(ran.stdout)).toMatchObject({
          statusCode: 200,
          data: [{ username: "test" }],
        });
      } finally {
        await sandbox.close();
      }
    },
  );
});

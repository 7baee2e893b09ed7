/**
 * The five operations that the vendor's published pages show, from each SDK: the same program sends the same requests and
 * prints the same.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { findJava, javac, javaPackage } from "../harness/java.js";
import { product, sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import { GENERATED, ROOT, type Outcome, run, scratchFolder } from "../harness/project.js";
import { findPython } from "../harness/python.js";

const HERE = join(ROOT, "test", "product", "seed-operations");
const OPERATIONS = [
  "createUsersBatch",
  "updateUserBatch",
  "getUserBatch",
  "createGroupsBatch",
  "getGroupList",
];

const python = await findPython();
const java = await findJava();

type Start = (env: Readonly<Record<string, string>>) => Promise<Outcome>;

const startTypeScript: Start = (env) => {
  const { consumer } = product();
  copyFileSync(join(HERE, "seed.mjs"), join(consumer, "seed.mjs"));
  return run(process.execPath, ["seed.mjs"], { cwd: consumer, env });
};

const startPython: Start = (env) => {
  const path = typeof python === "string" ? "python3" : python.path;
  const own = { PYTHONPATH: join(GENERATED, "python", "src"), PYTHONDONTWRITEBYTECODE: "1" };
  return run(path, [join(HERE, "seed.py")], { env: { ...env, ...own } });
};

const startJava: Start = async (env) => {
  if (java === null) throw new Error("there is no Java");
  const { classes } = await javaPackage(java);
  const own = join(scratchFolder("seed"), "classes");
  mkdirSync(own);
  const { stdout, stderr } = await javac([join(HERE, "Seed.java")], own, [classes, java.library]);
  expect(stdout + stderr).toBe("");
  return run("java", ["-cp", [own, classes, java.library].join(delimiter), "Seed"], { env });
};

describe("the five seed operations work against the sandbox", () => {
  test.for([
    { language: "TypeScript", start: startTypeScript, isHere: true },
    { language: "Python", start: startPython, isHere: typeof python !== "string" },
    { language: "Java", start: startJava, isHere: java !== null },
  ])("from $language", async ({ start, isHere }, { skip }) => {
    skip(!isHere, "its tools are not here");
    const sandbox = await startProductSandbox();
    try {
      const outcome = await start(sandboxEnvironment(sandbox));
      expect(outcome).toEqual({ status: 0, stdout: "ann Annie staff 1\n", stderr: "" });
      expect(sandbox.requests.flatMap((one) => one.problems)).toEqual([]);
      const sent = sandbox.requests.map((one) => one.operation);
      expect(sent).toEqual(["getManagementToken", ...OPERATIONS]);
    } finally {
      await sandbox.close();
    }
  });
});

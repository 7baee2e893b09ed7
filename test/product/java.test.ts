/**
 * The Java package as a stranger would take it: compiled with every warning as an error, its documentation too; small
 * enough; the sample that the vendor has published, unchanged; and every sample of our pages, run.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DOCLINT, findJava, javac, javaFiles, LINT } from "../harness/java.js";
import { pages } from "../harness/pages.js";
import { sandboxEnvironment, startProductSandbox } from "../harness/product.js";
import { bounded, GENERATED, mustRun, type Outcome, ROOT, run } from "../harness/project.js";

const SOURCES = join(GENERATED, "java", "src", "main", "java");
/** What the vendor publishes on its page; not ours, so it is not in the project. */
const SEED = join(ROOT, "..", "shared", "seeds", "001_295ec3a437bcca94.txt");
/** The runtime's inside has no reader of its comments. */
const INTERNAL = ["-Xdoclint/package:-cn.authing.sdk.java.internal"];

const java = await findJava();
const library = java?.library ?? "";
let folder = "";
let classes = "";

beforeAll(async () => {
  if (java === null) return;
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp", "java-"));
  classes = join(folder, "classes");
  const compiled = await javac(
    javaFiles(SOURCES),
    classes,
    [library],
    [...LINT, ...DOCLINT, ...INTERNAL],
  );
  expect(compiled.stdout + compiled.stderr).toBe("");
}, 180_000);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

interface Program {
  readonly name: string;
  readonly text: string;
}

interface Ran extends Outcome {
  readonly name: string;
  readonly problems: readonly unknown[];
}

/** Compiles programs, each in a package of its own unless it names one, and runs each against a sandbox of its own. */
async function runPrograms(programs: readonly Program[]): Promise<readonly Ran[]> {
  const place = mkdtempSync(join(folder, "programs-"));
  const built = programs.map(({ name, text }, index) => {
    const own = /^package ([\w.]+);/m.exec(text)?.[1];
    const javaPackage = own ?? `sample${index}`;
    const className = /public class (\w+)/.exec(text)?.[1] ?? "";
    const file = join(place, ...javaPackage.split("."), `${className}.java`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, own === undefined ? `package ${javaPackage};\n\n${text}` : text);
    return { name, file, main: `${javaPackage}.${className}` };
  });
  const to = join(place, "classes");
  const compiled = await javac(
    built.map((one) => one.file),
    to,
    [classes, library],
  );
  expect(compiled.stdout + compiled.stderr).toBe("");
  const classPath = [to, classes, library].join(delimiter);
  return bounded(built, 2, async ({ name, main }) => {
    const sandbox = await startProductSandbox();
    try {
      const env = sandboxEnvironment(sandbox);
      const ran = await run("java", ["-XX:TieredStopAtLevel=1", "-cp", classPath, main], { env });
      return { name, ...ran, problems: sandbox.requests.flatMap((one) => one.problems) };
    } finally {
      await sandbox.close();
    }
  });
}

describe.skipIf(java === null)("the Java package", () => {
  test("is smaller than 4 MB", async () => {
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
      const [ran] = await runPrograms([{ name: "seed", text: sample }]);
      expect(ran).toMatchObject({ stderr: "", status: 0, problems: [] });
      expect(JSON.parse(ran?.stdout ?? "")).toMatchObject({
        statusCode: 200,
        data: [{ username: "test" }],
      });
    },
  );
});

describe.skipIf(java === null)("Java samples", () => {
  const programs = pages().flatMap(({ path, fences }) =>
    fences
      .filter(({ language, code }) => language === "java" && code.includes("void main("))
      .map(({ code, line }) => ({ name: `${path}:${line}`, text: code })),
  );

  test("are there", () => expect(programs.length).toBeGreaterThan(10));

  test("compile with every warning as an error, and run against the sandbox", async () => {
    const ran = await runPrograms(programs);
    expect(ran.filter((one) => one.status !== 0 || one.problems.length > 0)).toEqual([]);
  }, 600_000);
});

/**
 * Runs the literate cases of this folder, then compiles all that they gave in one go.
 *
 * An excerpt shows what changed; only a compiler shows that it is right.
 */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Case, type CaseOutcome, readCases, runCases, updateCases } from "../harness/cases.js";
import { fences } from "../harness/fences.js";
import { ROOT, filesBelow, scratchFolder, tsc } from "../harness/project.js";

const FOLDER = join(ROOT, "test", "cases");
const UPDATE = process.env["UPDATE"] === "1";

const files = filesBelow(FOLDER, (path) => path.endsWith(".md"));
const cases = files.flatMap((path) => readCases(join(FOLDER, path)));
const scratch = scratchFolder("cases");
const results = new Map<Case, CaseOutcome>();

beforeAll(async () => {
  const outcomes = await runCases(cases, scratch);
  outcomes.forEach((outcome, index) => {
    const one = cases[index];
    if (one !== undefined) results.set(one, outcome);
  });
});

afterAll(() => {
  if (!UPDATE) return;
  for (const path of files) {
    const file = join(FOLDER, path);
    const own = [...results].filter(([one]) => one.file === file);
    updateCases(
      file,
      own.map(([one, result]) => ({ one, result })),
    );
  }
});

test("there are cases", () => expect(cases.length).toBeGreaterThan(20));

describe.each(files)("%s", (path) => {
  for (const one of cases.filter(({ file }) => basename(file) === basename(path)))
    test(one.title, () => {
      const result = results.get(one);
      if (!result) throw new Error("the case was not run");
      const { outcome, actual, output } = result;
      expect(outcome.stderr).not.toContain("at file:");
      const missing = one.expectations.filter((_, index) => actual[index] === null);
      expect(missing.map(({ fence }) => `${fence.info}: there is none`)).toEqual([]);
      if (UPDATE) return;
      one.expectations.forEach(({ fence }, index) => expect(actual[index]).toBe(fence.code));
      if (!one.expectations.some(({ kind }) => kind === "diagnostics"))
        expect(outcome.stderr).toBe("");
      expect(outcome.status).toBe(one.exit);
      expect(existsSync(output)).toBe(one.exit === 0);
      // Nothing is written beside the output, whatever the names in the description.
      const written = readdirSync(join(output, "../..")).sort();
      expect(written).toEqual(one.exit === 0 ? ["in", "out"] : ["in"]);
    });
});

/** Programs of a README, each a module beside the sources, which it then imports as those who installed them would. */
function writeSamples(output: string): void {
  const manifest = readFileSync(join(output, "package.json"), "utf8");
  const { name } = JSON.parse(manifest) as { name: string };
  const samples = fences(readFileSync(join(output, "README.md"), "utf8"));
  const programs = samples.filter(({ code }) => code.includes(`from "${name}`));
  expect(programs.length).toBeGreaterThan(0);
  programs.forEach(({ code }, index) => {
    const text = code
      .replaceAll(`from "${name}"`, 'from "./index.js"')
      .replaceAll(`from "${name}/features"`, 'from "./features.js"')
      .replaceAll(`from "${name}/`, 'from "./')
      .replace(/from "\.\/(?!index\.js|features\.js)([^"]*)"/g, 'from "./$1/index.js"');
    writeFileSync(join(output, "src", `readme-sample-${index}.ts`), text);
  });
}

test("everything that the cases gave compiles, samples included", async () => {
  const outputs = [...results.values()]
    .map(({ output }) => output)
    .filter((path) => existsSync(path));
  expect(outputs.length).toBeGreaterThan(10);
  for (const output of outputs) writeSamples(output);
  const [first, ...others] = outputs.map((path) => join(path, "src"));
  if (first === undefined) throw new Error("no case gave anything");
  // The runtime is the same in every output; it is compiled once, and the others find it through `rootDirs`.
  const runtime = readFolder(join(first, "runtime"));
  for (const other of others) {
    expect(readFolder(join(other, "runtime"))).toEqual(runtime);
    rmSync(join(other, "runtime"), { recursive: true });
  }
  const config = join(scratch, "tsconfig.json");
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    module: "NodeNext",
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    rootDirs: [first, ...others],
  };
  const include = [first, ...others].map((path) => `${path}/**/*.ts`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include }));
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
  const { stdout } = await tsc("typescript-7", ["-p", config, "--pretty", "false"], {
    cwd: scratch,
  });
  expect(stdout).toBe("");
});

function readFolder(folder: string): (readonly [string, string])[] {
  return filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "utf8")]);
}

/**
 * Python and Java of descriptions that are not ours: what hostile and real ones become can be loaded, passes the checkers of
 * its language and is laid out as its formatter would lay it out.
 *
 * Decides: that each tool is started once for all packages; that the description of Figma stands for the real ones, unless
 * `DESCRIPTIONS=all` asks for the large ones too, which takes many minutes.
 * Leaves to others: what is in the packages (`documents.test.ts`, for TypeScript), and how the SDKs behave.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { findJava } from "../harness/java.js";
import { ROOT, run, scratchFolder } from "../harness/project.js";
import { findPython, pyright, ruff } from "../harness/python.js";
import { DOCUMENTS, documents } from "./documents.js";
import { type Made, generateAll } from "./workshop.js";

const CORPUS = join(ROOT, "..", "shared", "corpus");
const scratch = scratchFolder("any");
const [python, java] = await Promise.all([findPython(), findJava()]);

interface Description {
  readonly id: string;
  readonly input: string;
}

const hostile = documents
  .filter((one) => one.outcome === "generate")
  .map(({ file }) => ({ id: file.replace(/\W+/g, "_"), input: join(DOCUMENTS, file) }));
const figma = packaged("figma", "@figma/rest-api-spec", "openapi/openapi.yaml");
const large =
  process.env["DESCRIPTIONS"] === "all"
    ? [
        packaged("github", "@octokit/openapi", "generated/api.github.com.json"),
        ...["box.json", "discord.json", "digitalocean.yaml"].flatMap(unpacked),
      ]
    : [];
const all: readonly Description[] = [...hostile, figma, ...large];

function packaged(id: string, name: string, file: string): Description {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return { id, input: join(dirname(manifest), file) };
}

function unpacked(file: string): readonly Description[] {
  const from = join(CORPUS, `${file}.gz`);
  if (!existsSync(from)) {
    console.warn(`${from} is not there: it is not tested`);
    return [];
  }
  const input = join(scratch, file);
  writeFileSync(input, gunzipSync(readFileSync(from)));
  return [{ id: file.replace(/\W+/g, "_"), input }];
}

let made: ReadonlyMap<string, Made>;

beforeAll(async () => {
  const targets = ["python", "java"];
  const jobs = all.map((one) => ({ ...one, targets, write: true }));
  made = await generateAll(jobs, scratch, DOCUMENTS);
});

function folderOf({ id }: Description, target: string): string {
  return join(scratch, id, target);
}

test.each([...all])("$id is generated", ({ id }) => {
  const { crash, ok, diagnostics } = made.get(id) ?? {};
  expect(crash).toBeNull();
  expect(diagnostics?.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(ok).toBe(true);
});

/** Imports each package and everything in it, in one process that forgets it afterwards. */
const LOAD = `
import importlib, sys, traceback
for folder in sys.argv[1:]:
    sys.path.insert(0, folder)
    try:
        package = importlib.import_module("sdk")
        for name in package.__all__:
            getattr(package, name)
    except BaseException:
        print(folder, traceback.format_exc())
    sys.path.pop(0)
    for name in [name for name in sys.modules if name.partition(".")[0] == "sdk"]:
        del sys.modules[name]
`;

describe.skipIf(typeof python === "string")("Python", () => {
  if (typeof python === "string") return;

  test("is loaded without a word", async () => {
    const env = { PYTHONDONTWRITEBYTECODE: "1" };
    const folders = all.map((one) => join(folderOf(one, "python"), "src"));
    const { stdout, stderr } = await run(python.path, ["-W", "error", "-c", LOAD, ...folders], {
      env,
    });
    expect(stdout + stderr).toBe("");
  });

  test("is laid out as ruff would lay it out, which finds nothing else", async () => {
    const cwd = scratch;
    const format = await ruff(python, ["format", "--no-cache", "--diff", "."], { cwd });
    expect(format.stdout).toBe("");
    const check = ["check", "--no-cache", "--output-format", "concise", "."];
    expect((await ruff(python, check, { cwd })).stdout).toBe("All checks passed!\n");
  });

  test("passes pyright, strictly", { timeout: 900_000 }, async () => {
    const settings = {
      typeCheckingMode: "strict",
      pythonVersion: "3.10",
      // The same everywhere, and checked where it belongs to GenAuth's package.
      exclude: ["**/_runtime"],
    };
    writeFileSync(join(scratch, "pyrightconfig.json"), JSON.stringify(settings));
    const { stdout } = await pyright(python, ["-p", "."], { cwd: scratch });
    expect(stdout).toContain("0 errors, 0 warnings");
  });
});

test.skipIf(java === null)("Java compiles without a warning", { timeout: 900_000 }, async () => {
  const program = join(ROOT, "test", "java", "CompileAll.java");
  const classes = join(scratch, "classes");
  const folders = all.map((one) => folderOf(one, "java"));
  const { stdout, stderr } = await run("java", [program, java?.library ?? "", classes, ...folders]);
  expect(stdout + stderr).toBe("");
});

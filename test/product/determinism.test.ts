/**
 * The same description gives the same bytes: again, elsewhere, in another language and time zone, with other line
 * ends. Shuffled maps give the same names.
 */
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type RunOptions,
  ROOT,
  bounded,
  cli,
  filesBelow,
  isGenerated,
  outsideFolder,
} from "../harness/project.js";
import { exportedNames } from "../harness/declarations.js";
import { shuffleMaps } from "../harness/shuffle.js";

/** A copy of the project's `spec/`, outside the project. */
let home = "";
let reference: ReadonlyMap<string, string>;

beforeAll(async () => {
  home = outsideFolder("determinism");
  copySpec("plain", (text) => text);
  reference = await generate("plain");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What pages tell of their last change is known to nobody but the manifest. */
const DATES = "generated/docs/.sdk-factory.json";

/** A copy of `spec/`, with an output beside it that holds nothing but the days of the pages. */
function copySpec(name: string, change: (text: string, path: string) => string): string {
  const spec = join(home, name, "spec");
  mkdirSync(join(home, name, "generated/docs"), { recursive: true });
  cpSync(join(ROOT, DATES), join(home, name, DATES));
  cpSync(join(ROOT, "spec"), spec, { recursive: true });
  for (const path of filesBelow(spec, (one) => /\.ya?ml$/.test(one))) {
    const file = join(spec, path);
    writeFileSync(file, change(readFileSync(file, "utf8"), path));
  }
  return spec;
}

/** Generates next to a copy of `spec/` and gives back everything that was written. */
async function generate(name: string, options: RunOptions = {}): Promise<Map<string, string>> {
  const config = join(home, name, "spec", "sdk-factory.yaml");
  const outcome = await cli(["generate", "--config", config], options);
  expect(outcome.stderr).not.toMatch(/^error/m);
  expect(outcome.status).toBe(0);
  return tree(join(home, name, "generated"));
}

function tree(folder: string): Map<string, string> {
  return new Map(
    filesBelow(folder, isGenerated).map((path) => [
      path,
      readFileSync(join(folder, path)).toString("latin1"),
    ]),
  );
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

describe("same bytes", () => {
  test("what is committed is what is generated", () => {
    expect(reference.size).toBeGreaterThan(50);
    expect(differences(reference, tree(join(ROOT, "generated")))).toEqual([]);
  });

  test("into an empty folder again, from another working folder, in another place", async () => {
    copySpec("again", (text) => text);
    expect(differences(reference, await generate("again", { cwd: home }))).toEqual([]);
  });

  test.each([
    ["Turkish", { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" }],
    ["far east of Greenwich", { TZ: "Pacific/Kiritimati" }],
    ["no locale", { LANG: "C", LC_ALL: "C", TZ: "UTC" }],
  ])("%s", async (name, env) => {
    copySpec(name, (text) => text);
    expect(differences(reference, await generate(name, { env }))).toEqual([]);
  });

  test("line ends of another system", async () => {
    const spec = copySpec("crlf", (text) => text.replace(/\r?\n/g, "\r\n"));
    expect(readFileSync(join(spec, "management.yaml"), "utf8")).toContain("\r\n");
    expect(differences(reference, await generate("crlf"))).toEqual([]);
  });

  test("a second run touches nothing", async () => {
    copySpec("twice", (text) => text);
    await generate("twice");
    const stamps = () => {
      const folder = join(home, "twice", "generated");
      return filesBelow(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]);
    };
    const before = stamps();
    await generate("twice");
    expect(stamps()).toEqual(before);
    expect(readdirSync(join(home, "twice")).sort()).toEqual(["generated", "spec"]);
  });
});

describe("same names", () => {
  const names = (files: ReadonlyMap<string, string>): string[] =>
    [...files]
      .flatMap(([path, text]) =>
        path.endsWith(".ts") && path.includes("/src/") && !path.includes("/runtime/")
          ? exportedNames(Buffer.from(text, "latin1").toString("utf8")).map(
              (name) => `${path} ${name}`,
            )
          : [path],
      )
      .sort();

  test("three shuffles", async () => {
    const expected = names(reference);
    expect(expected.length).toBeGreaterThan(reference.size);
    await bounded([1, 2, 3], 2, async (seed) => {
      // The product file is ours; the order of clients in it is a list.
      const change = (text: string, path: string) =>
        path === "sdk-factory.yaml" ? text : shuffleMaps(text, seed);
      copySpec(`shuffled-${seed}`, change);
      const files = await generate(`shuffled-${seed}`);
      expect(names(files)).toEqual(expected);
      expect(differences(reference, files)).not.toEqual([]);
    });
  });
});

describe("--check", () => {
  test("sees one changed character and names the files; --dry-run and --check write nothing", async () => {
    const spec = copySpec("check", (text) => text);
    const before = await generate("check");
    const config = join(spec, "sdk-factory.yaml");
    expect((await cli(["generate", "--check", "--config", config])).status).toBe(0);

    const file = join(spec, "schemas", "UserDto.yaml");
    const text = readFileSync(file, "utf8");
    const changed = text.replace(/^(\s*description: \S*?)([a-z])/m, "$1X");
    expect(changed.length).toBe(text.length);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);

    const stale = await cli(["generate", "--check", "--config", config]);
    expect(stale.status).toBe(1);
    expect(stale.stdout + stale.stderr).toContain("src/models/user-dto.ts");
    expect((await cli(["generate", "--dry-run", "--config", config])).status).toBe(0);
    expect(differences(before, tree(join(home, "check", "generated")))).toEqual([]);

    const after = await generate("check");
    const paths = differences(before, after);
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths.filter((one) => !one.endsWith(".sdk-factory.json")))
      expect(stale.stdout + stale.stderr).toContain(path.replace(/^(typescript|docs)\//, ""));
  });
});

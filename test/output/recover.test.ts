/**
 * What the next run makes of a run that was stopped between the journal and its end.
 *
 * `kill.test.ts` meets such trees by chance; here each is laid out by hand.
 */
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { sha256 } from "../../generator/output/manifest.js";
import { contents, fingerprint, inspect, scratchFolders, write } from "./files.js";
import { FIRST, MANIFEST, SECOND } from "./write-trees.js";

const scratch = scratchFolders();

const INDEX = "typescript/src/index.ts";
const USER = "typescript/src/models/user.ts";
const GROUP = "typescript/src/models/group.ts";
const LIST = `typescript/${MANIFEST}`;

let root: string;
let old: Record<string, string | null>;
let wanted: Record<string, string | null>;

beforeEach(async () => {
  root = await scratch();
  const other = await scratch();
  await write(other, [SECOND]);
  wanted = await contents(other);
  await write(root, [FIRST]);
  old = await contents(root);
});

/** Lays out the folder of a run from the first tree to the second, as it is when the journal is there. */
async function stopped(phase: "commit" | "rollback"): Promise<void> {
  const work = join(root, ".sdk-factory");
  await mkdir(join(work, "staged"), { recursive: true });
  await mkdir(join(work, "backup"));
  const steps = [LIST, INDEX, GROUP, USER].map((path) => ({
    path,
    before: hash(old[path]),
    after: hash(wanted[path]),
  }));
  for (const [index, { path, before, after }] of steps.entries()) {
    if (after !== null) await writeFile(join(work, "staged", String(index)), wanted[path] ?? "");
    if (before !== null) await cp(join(root, path), join(work, "backup", String(index)));
  }
  await writeFile(join(work, `${phase}.json`), JSON.stringify({ format: 1, steps }));
}

/** The step of a path, done. */
async function done(path: string): Promise<void> {
  const text = wanted[path];
  if (text === undefined || text === null) await rm(join(root, path));
  else await writeFile(join(root, path), text);
}

function hash(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : sha256(Buffer.from(text));
}

const HALVES: readonly (readonly string[])[] = [
  [],
  [USER],
  [USER, INDEX],
  [INDEX, GROUP],
  [USER, INDEX, GROUP, LIST],
];

describe.each(
  HALVES.map(
    (half) => [half.map((path) => path.split("/").at(-1)).join(" ") || "nothing", half] as const,
  ),
)("stopped when this was done: %s", (_, half) => {
  test("looking says so, judges nothing and changes nothing", async () => {
    await stopped("commit");
    for (const path of half) await done(path);
    const before = await fingerprint(root);
    for (const tree of [FIRST, SECOND]) {
      const { result, said } = await inspect(root, [tree]);
      expect(result).toBeNull();
      expect(said).toEqual([
        "output-interrupted: OUT is half-written: a run was stopped in the middle, or is writing now",
      ]);
    }
    expect(await fingerprint(root)).toEqual(before);
  });

  test("a run that had to be completed is completed", async () => {
    await stopped("commit");
    for (const path of half) await done(path);
    const { result, said } = await write(root, [SECOND]);
    expect(said).toEqual([]);
    expect(result).toEqual({ changes: [], unchanged: 4, recovered: true });
    expect(await contents(root)).toEqual(wanted);
  });

  test("a run whose staged files a loss of power has emptied is undone", async () => {
    await stopped("commit");
    for (const path of half) await done(path);
    await writeFile(join(root, ".sdk-factory/staged/1"), "");
    const { result, said } = await write(root, [FIRST]);
    expect(said).toEqual([]);
    expect(result).toEqual({ changes: [], unchanged: 4, recovered: true });
    expect(await contents(root)).toEqual(old);
  });

  test("a run that had to be undone is undone", async () => {
    await stopped("rollback");
    for (const path of half) await done(path);
    const { result, said } = await write(root, [FIRST]);
    expect(said).toEqual([]);
    expect(result).toEqual({ changes: [], unchanged: 4, recovered: true });
    expect(await contents(root)).toEqual(old);
  });

  test("the next run may want something else altogether", async () => {
    await stopped("commit");
    for (const path of half) await done(path);
    expect((await write(root, [FIRST])).said).toEqual([]);
    expect(await contents(root)).toEqual(old);
  });
});

describe("what people did in between stays", () => {
  test("an edit of a file that was to be replaced", async () => {
    await stopped("commit");
    await done(USER);
    await writeFile(join(root, INDEX), "mine");
    const { result, said } = await write(root, [SECOND]);
    expect(result).toBeNull();
    expect(said).toEqual([`output-edited: OUT/${INDEX} was edited by hand`]);
    expect(await readFile(join(root, INDEX), "utf8")).toBe("mine");
  });

  test("an edit of a file that was to be removed", async () => {
    await stopped("commit");
    await writeFile(join(root, USER), "mine");
    expect((await write(root, [SECOND])).said).toEqual([]);
    expect(await readFile(join(root, USER), "utf8")).toBe("mine");
  });

  test("an edit of a file that was to be put back", async () => {
    await stopped("rollback");
    await done(GROUP);
    await writeFile(join(root, INDEX), "mine");
    const { said } = await write(root, [FIRST]);
    expect(said).toEqual([`output-edited: OUT/${INDEX} was edited by hand`]);
    expect(await readFile(join(root, INDEX), "utf8")).toBe("mine");
  });
});

describe("stopped before the journal", () => {
  test("the old tree counts, and what was staged is thrown away", async () => {
    await stopped("commit");
    const work = join(root, ".sdk-factory");
    await cp(join(work, "commit.json"), join(work, "plan.json"));
    await rm(join(work, "commit.json"));
    const looked = await inspect(root, [FIRST]);
    expect(looked.said).toEqual([]);
    expect(looked.result?.changes).toEqual([]);
    const { result } = await write(root, [FIRST]);
    expect(result).toEqual({ changes: [], unchanged: 4, recovered: false });
    expect(await contents(root)).toEqual(old);
  });
});

describe("a journal made by a stranger", () => {
  const step = (path: string, before: string | null, after: string | null): string =>
    JSON.stringify({ format: 1, steps: [{ path, before, after }] });
  const victim = sha256(Buffer.from("victim"));

  test.each([
    [
      "a path out of the output",
      step("../victim", victim, null),
      "names a path that may not be written",
    ],
    ["an absolute path", step("/etc/victim", victim, null), "names a path that may not be written"],
    [
      "a path that names no target",
      step("victim", victim, null),
      "names a path that may not be written",
    ],
    ["no JSON", "{", "is not JSON"],
    ["another format", '{"format":9,"steps":[]}', "has an unknown format"],
    ["no hash", '{"format":1,"steps":[{"path":"a/b","before":1}]}', "has a step without SHA-256"],
  ])("%s is refused", async (_, text, reason) => {
    const outer = await scratch();
    await writeFile(join(outer, "victim"), "victim");
    const output = join(outer, "out");
    await mkdir(join(output, ".sdk-factory"), { recursive: true });
    await writeFile(join(output, ".sdk-factory/commit.json"), text);
    const { result, diagnostics } = await write(output, [FIRST]);
    expect(result).toBeNull();
    expect(diagnostics.map((one) => one.code)).toEqual(["output-interrupted"]);
    expect(diagnostics[0]?.message).toContain(reason);
    expect(await readFile(join(outer, "victim"), "utf8")).toBe("victim");
  });

  test("a link on the way is not followed", async () => {
    const outside = await scratch();
    await mkdir(join(outside, "sub"));
    await writeFile(join(outside, "sub/victim"), "victim");
    await symlink(join(outside, "sub"), join(root, "typescript/link"));
    await mkdir(join(root, ".sdk-factory"));
    await writeFile(
      join(root, ".sdk-factory/commit.json"),
      step("typescript/link/victim", victim, null),
    );
    await write(root, [FIRST]);
    expect(await contents(outside)).toEqual({ "sub/victim": "victim" });
  });

  test("a link in the place of our folder is not followed", async () => {
    const outside = await scratch();
    await mkdir(join(outside, "staged"));
    await writeFile(join(outside, "staged/keep"), "keep");
    await writeFile(join(outside, "lock.1"), "keep");
    await symlink(outside, join(root, ".sdk-factory"));
    const { said } = await write(root, [SECOND]);
    expect(said).toEqual(["output-interrupted: the journal in OUT/.sdk-factory is not a folder"]);
    expect(await contents(outside)).toEqual({ "lock.1": "keep", "staged/keep": "keep" });
    expect((await contents(root))[INDEX]).toBe(old[INDEX]);
  });
});

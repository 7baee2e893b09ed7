/** What the writer does to a disk, and what it never does. */
import { chmod, link, mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Transaction } from "../../generator/output/transaction.js";
import { sha256 } from "../../generator/output/manifest.js";
import { contents, fingerprint, folder, inspect, scratchFolders, write } from "./files.js";
import { FIRST as first, MANIFEST, SECOND as second } from "./write-trees.js";

const scratch = scratchFolders();
/** The administrator may write anywhere, so the tests of rights lay that right down for a while. */
async function withoutPrivileges<T>(run: () => Promise<T>): Promise<T> {
  const administrator = process.getuid?.() === 0;
  if (administrator) process.seteuid?.(65534);
  try {
    return await run();
  } finally {
    if (administrator) process.seteuid?.(0);
  }
}

async function files(root: string): Promise<Record<string, string | null>> {
  const all = await contents(root);
  for (const path of Object.keys(all)) if (path.endsWith(MANIFEST)) delete all[path];
  return all;
}

describe("writing", () => {
  test("makes the output folder, its files and a manifest, and leaves no folder of its own", async () => {
    const root = join(await scratch(), "a", "b");
    const { result, said } = await write(root, [first, folder("docs", { "en/index.md": "# A\n" })]);
    expect(said).toEqual([]);
    expect(result?.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "create docs/.sdk-factory.json",
      "create docs/en/index.md",
      "create typescript/.sdk-factory.json",
      "create typescript/package.json",
      "create typescript/src/index.ts",
      "create typescript/src/models/user.ts",
    ]);
    expect(await contents(root)).toEqual({
      "docs/.sdk-factory.json": expect.stringContaining('"en/index.md": "'),
      "docs/en/index.md": "# A\n",
      "typescript/.sdk-factory.json": expect.stringContaining('"src/models/user.ts": "'),
      "typescript/package.json": "{}\n",
      "typescript/src/index.ts": "export {};\n",
      "typescript/src/models/user.ts": "export interface User {}\n",
    });
  });

  test("the manifest is sorted text with a hash for each file, and nothing that changes by itself", async () => {
    const root = await scratch();
    await write(root, [folder("t", { b: "B", a: "A", c: "" })]);
    expect(await readFile(join(root, "t", MANIFEST), "utf8")).toBe(`{
  "note": "Files made by sdk-factory, with their SHA-256. Do not edit; commit it with the files.",
  "format": 1,
  "files": {
    "a": "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd",
    "b": "df7e70e5021544f4834bbee64a9e3789febc4be81470df629cad6ddb03320a5c",
    "c": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  }
}
`);
  });

  test("a second run touches nothing, not even a time stamp of a folder", async () => {
    const root = await scratch();
    await write(root, [first]);
    const before = await fingerprint(root);
    const { result } = await write(root, [first]);
    expect(result).toEqual({ changes: [], unchanged: 4, recovered: false });
    expect(await fingerprint(root)).toEqual(before);
  });

  test("replaces what changed, removes what is stale with folders left empty, keeps the rest as it is", async () => {
    const root = await scratch();
    await write(root, [first]);
    const old = new Date(1_000_000_000_000);
    await utimes(join(root, "typescript/package.json"), old, old);
    const only = folder("typescript", { "package.json": "{}\n" });
    const { result } = await write(root, [second]);
    expect(result?.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "update typescript/.sdk-factory.json",
      "update typescript/src/index.ts",
      "create typescript/src/models/group.ts",
      "delete typescript/src/models/user.ts",
    ]);
    expect((await stat(join(root, "typescript/package.json"))).mtimeMs).toBe(old.getTime());
    await write(root, [only]);
    expect(await files(root)).toEqual({ "typescript/package.json": "{}\n" });
  });

  test("files and folders that are not ours stay, also inside folders whose files of ours go", async () => {
    const root = await scratch();
    await write(root, [first]);
    await writeFile(join(root, "typescript/src/models/notes.txt"), "mine");
    await mkdir(join(root, "typescript/node_modules/x"), { recursive: true });
    await writeFile(join(root, "README"), "mine too");
    await write(root, [second]);
    expect(await files(root)).toEqual({
      README: "mine too",
      "typescript/node_modules/x": null,
      "typescript/package.json": "{}\n",
      "typescript/src/index.ts": "export const two = 2;\n",
      "typescript/src/models/group.ts": "export interface Group {}\n",
      "typescript/src/models/notes.txt": "mine",
    });
  });

  test("a file of ours that is gone is made again", async () => {
    const root = await scratch();
    await write(root, [first]);
    await rm(join(root, "typescript/src"), { recursive: true });
    expect((await write(root, [first])).said).toEqual([]);
    expect(Object.keys(await files(root))).toHaveLength(3);
  });

  test("without the manifest, files that hold what we write are taken for ours again", async () => {
    const root = await scratch();
    await write(root, [first]);
    const before = await contents(root);
    await rm(join(root, "typescript", MANIFEST));
    const { result } = await write(root, [first]);
    expect(result?.changes).toEqual([{ kind: "create", path: `typescript/${MANIFEST}` }]);
    expect(await contents(root)).toEqual(before);
  });

  test("a file becomes a folder, and a folder a file", async () => {
    const root = await scratch();
    const asFile = folder("t", { "a.d": "file", "b/c/d": "deep", "b/e": "e" });
    const asFolder = folder("t", { "a.d/x/y": "below", b: "file" });
    await write(root, [asFile]);
    await mkdir(join(root, "t/b/empty"));
    expect((await write(root, [asFolder])).said).toEqual([]);
    expect(await files(root)).toEqual({ "t/a.d/x/y": "below", "t/b": "file" });
    expect((await write(root, [asFile])).said).toEqual([]);
    expect(await files(root)).toEqual({ "t/a.d": "file", "t/b/c/d": "deep", "t/b/e": "e" });
  });

  test("only the spelling of a name changes on a disk that ignores case", async () => {
    const root = await scratch();
    await write(root, [folder("t", { "User.ts": "x" })]);
    // Such a disk shows one file under both names; a second name for the same file looks just like it.
    await link(join(root, "t/User.ts"), join(root, "t/user.ts"));
    const { result, said } = await inspect(root, [folder("t", { "user.ts": "x" })]);
    expect(said).toEqual([]);
    expect(result?.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "update t/.sdk-factory.json",
      "delete t/User.ts",
      "create t/user.ts",
    ]);
  });

  test("a dropped target's folder is left alone", async () => {
    const root = await scratch();
    await write(root, [first, folder("docs", { "a.md": "a" })]);
    await write(root, [first]);
    expect(await files(root)).toHaveProperty(["docs/a.md"], "a");
  });

  test("many files", async () => {
    const root = await scratch();
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, i) => [`d${String(i % 30)}/f${String(i)}.ts`, String(i)]),
    );
    await write(root, [folder("t", many)]);
    expect(Object.keys(await files(root))).toHaveLength(1500);
  });
});

describe("a disk that does not allow it", () => {
  test("a file in the way of the output folder", async () => {
    const root = await scratch();
    await writeFile(join(root, "out"), "a file");
    const outcome = await write(join(root, "out"), [first]);
    expect(outcome.said).toEqual([
      "output-unwritable: OUT cannot be written: something else stands in the way (EEXIST)",
    ]);
    const below = await write(join(root, "out", "deeper"), [first]);
    expect(below.said).toEqual([
      "output-unwritable: OUT cannot be written: a file stands where a folder is needed (ENOTDIR)",
    ]);
    expect(await contents(root)).toEqual({ out: "a file" });
  });

  test("a read-only folder", async () => {
    const root = await scratch();
    await chmod(root, 0o555);
    const outcome = await withoutPrivileges(() => write(root, [first]));
    expect(outcome.said).toEqual([
      "output-unwritable: OUT cannot be written: permission denied (EACCES)",
    ]);
    expect(await contents(root)).toEqual({});
  });

  test("a read-only folder inside the output", async () => {
    const root = await scratch();
    await chmod(root, 0o777);
    await withoutPrivileges(() => write(root, [first]));
    await chmod(join(root, "typescript/src"), 0o555);
    const before = await contents(root);
    const outcome = await withoutPrivileges(() => write(root, [second]));
    await chmod(join(root, "typescript/src"), 0o700);
    expect(outcome.said).toHaveLength(1);
    expect(outcome.said[0]).toMatch(
      /^output-unwritable: OUT\/typescript\/src\/.* permission denied/,
    );
    expect(await contents(root)).toEqual(before);
  });

  test("a step that fails in the middle takes back what was done", async () => {
    const root = await scratch();
    await write(root, [first]);
    await mkdir(join(root, "typescript/zz"));
    await writeFile(join(root, "typescript/zz/foreign"), "in the way");
    const before = await contents(root);
    const { result } = await inspect(root, [second]);
    const work = join(root, ".sdk-factory");
    await mkdir(work);
    const impossible = {
      kind: "create",
      path: "typescript/zz",
      before: null,
      after: sha256("x"),
      content: "x",
    } as const;
    const run = new Transaction(root, work).run([...(result?.changes ?? []), impossible]);
    await expect(run).rejects.toMatchObject({ code: "EISDIR" });
    expect(await contents(work)).toEqual({});
    await rm(work, { recursive: true });
    expect(await contents(root)).toEqual(before);
  });
});

describe("two runs at once", () => {
  test("wait for each other, and the tree is the one of the last", async () => {
    const root = await scratch();
    const outcomes = await Promise.all([
      write(root, [first], 10_000),
      write(root, [second], 10_000),
      write(root, [first], 10_000),
    ]);
    expect(outcomes.flatMap((one) => one.said)).toEqual([]);
    const tree = JSON.stringify(await contents(root));
    expect([tree.includes("two = 2"), tree.includes("group.ts")]).toEqual(
      tree.includes("user.ts") ? [false, false] : [true, true],
    );
  });

  test("a run that cannot wait says so", async () => {
    const root = await scratch();
    await mkdir(join(root, ".sdk-factory"));
    const { readFileSync } = await import("node:fs");
    const started = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ")[19];
    const holder = { pid: process.pid, started, token: "t" };
    await writeFile(join(root, ".sdk-factory/lock"), JSON.stringify(holder));
    const before = await contents(root);
    const outcome = await write(root, [first], 0);
    expect(outcome.said).toEqual(["output-busy: another run of sdk-factory is writing into OUT"]);
    expect(await contents(root)).toEqual(before);
  });

  test.each([
    ["a process that is gone", JSON.stringify({ pid: 2 ** 30, started: null, token: "t" })],
    [
      "an earlier process with our number",
      JSON.stringify({ pid: process.pid, started: "1", token: "t" }),
    ],
    ["a process killed before it filled the lock", ""],
  ])("the lock of %s is taken over", async (_, text) => {
    const root = await scratch();
    await mkdir(join(root, ".sdk-factory"));
    await writeFile(join(root, ".sdk-factory/lock"), text);
    const outcome = await write(root, [first], 10_000);
    expect(outcome.said).toEqual([]);
    expect(await contents(root)).not.toHaveProperty([".sdk-factory/lock"]);
  });
});

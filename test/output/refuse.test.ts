/** What keeps the writer from writing: edits by hand, files of other people, links, paths. */
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InternalError } from "../../generator/diagnostic.js";
import { contents, fingerprint, folder, inspect, scratchFolders, write } from "./files.js";
import { FIRST as first, MANIFEST, SECOND as second } from "./write-trees.js";

const scratch = scratchFolders();

describe("refusing", () => {
  /** Each leaves the tree exactly as it was. */
  const cases: readonly [
    name: string,
    prepare: (root: string) => Promise<void>,
    said: readonly string[],
  ][] = [
    [
      "a file edited by hand that would be replaced, and one that would be removed",
      async (root) => {
        await writeFile(join(root, "typescript/src/index.ts"), "edited");
        await writeFile(join(root, "typescript/src/models/user.ts"), "edited");
      },
      [
        "output-edited: OUT/typescript/src/index.ts was edited by hand",
        "output-edited: OUT/typescript/src/models/user.ts was edited by hand",
      ],
    ],
    [
      "an edited file even where nothing else changes in it",
      (root) => writeFile(join(root, "typescript/package.json"), "edited"),
      ["output-edited: OUT/typescript/package.json was edited by hand"],
    ],
    [
      "a file that is not ours in the way",
      (root) => writeFile(join(root, "typescript/src/models/group.ts"), "foreign"),
      [
        "output-foreign: OUT/typescript/src/models/group.ts is not ours, and a generated file has to go there",
      ],
    ],
    [
      "a folder that is not ours in the way",
      async (root) => {
        await mkdir(join(root, "typescript/src/models/group.ts"));
        await writeFile(join(root, "typescript/src/models/group.ts/x"), "foreign");
      },
      [
        "output-foreign: OUT/typescript/src/models/group.ts is a folder where a file is needed; it was not made by sdk-factory",
      ],
    ],
    [
      "a symbolic link in the place of a file",
      async (root) => {
        await writeFile(join(root, "elsewhere"), "export {};\n");
        await rm(join(root, "typescript/src/index.ts"));
        await symlink(join(root, "elsewhere"), join(root, "typescript/src/index.ts"));
      },
      [
        "output-foreign: OUT/typescript/src/index.ts is a symbolic link or a special file; it was not made by sdk-factory",
      ],
    ],
    [
      "a symbolic link in the place of a folder",
      async (root) => {
        await rename(join(root, "typescript/src"), join(root, "elsewhere"));
        await symlink(join(root, "elsewhere"), join(root, "typescript/src"));
      },
      [
        "output-foreign: OUT/typescript/src is not a folder, and one is needed; it was not made by sdk-factory",
      ],
    ],
    [
      "a symbolic link in the place of a target's folder",
      async (root) => {
        await rename(join(root, "typescript"), join(root, "elsewhere"));
        await symlink(join(root, "elsewhere"), join(root, "typescript"));
      },
      ["output-foreign: OUT/typescript is not a folder; it was not made by sdk-factory"],
    ],
    [
      "line ends changed by a checkout",
      async (root) => {
        await writeFile(join(root, "typescript/src/index.ts"), "export {};\r\n");
        await writeFile(join(root, "typescript/package.json"), "{}\r\n");
      },
      [
        "output-edited: the line ends of OUT/typescript/package.json and 1 other generated file were changed to CRLF",
      ],
    ],
    [
      "a manifest with a merge conflict",
      (root) => writeFile(join(root, "typescript", MANIFEST), "<<<<<<< ours\n{}"),
      ["output-manifest: OUT/typescript/.sdk-factory.json is not JSON (a merge conflict?)"],
    ],
    [
      "a manifest of a later format",
      (root) => writeFile(join(root, "typescript", MANIFEST), '{"format":2,"files":{}}'),
      [
        "output-manifest: OUT/typescript/.sdk-factory.json has format 2; this version of sdk-factory knows format 1",
      ],
    ],
    [
      "a manifest that leads out of the folder",
      (root) =>
        writeFile(
          join(root, "typescript", MANIFEST),
          `{"format":1,"files":{"../../victim":"${"0".repeat(64)}"}}`,
        ),
      [
        'output-manifest: OUT/typescript/.sdk-factory.json names a path that has the segment "..": "../../victim"',
      ],
    ],
  ];

  test.each(cases)("%s", async (_, prepare, said) => {
    const root = await scratch();
    await write(root, [first]);
    await prepare(root);
    const before = await fingerprint(root);
    const looked = await inspect(root, [second]);
    expect(looked.said).toEqual(said);
    const outcome = await write(root, [second]);
    expect(outcome.result).toBeNull();
    expect(outcome.said).toEqual(said);
    expect(outcome.diagnostics.every((one) => one.hint !== undefined)).toBe(true);
    expect(await fingerprint(root)).toEqual(before);
  });

  test("a hand edit that says what we would write is no obstacle", async () => {
    const root = await scratch();
    await write(root, [first]);
    await writeFile(join(root, "typescript/src/index.ts"), "export const two = 2;\n");
    expect((await write(root, [second])).said).toEqual([]);
  });

  test.each([
    ["../x", 'the path "t/../x" has the segment ".."'],
    ["/x", 'the path "t//x" has an empty segment'],
    ["a//b", 'the path "t/a//b" has an empty segment'],
    ["a\\b", 'the path "t/a\\\\b" has a character that not every file system allows'],
    ["a\0b", 'the path "t/a\\u0000b" has a character that not every file system allows'],
    ["c:x", 'the path "t/c:x" has a character that not every file system allows'],
    ["a\u202eb", 'the path "t/a\u202eb" has a character that not every file system allows'],
    ["NUL.ts", 'the path "t/NUL.ts" has a segment that is a device on Windows ("NUL.ts")'],
    ["com1", 'the path "t/com1" has a segment that is a device on Windows ("com1")'],
    ["a.", 'the path "t/a." has a segment that ends in a dot or a space'],
    [`${"é".repeat(60)}x`, "has a segment longer than 120 bytes"],
    [`${"a/".repeat(120)}x`, "is longer than 200 bytes"],
    [".sdk-factory.json", "is the manifest's"],
    ["existing.TS", "two files meet on disk: t/Existing.ts and t/existing.TS"],
    ["Existing.ts/x", "t/Existing.ts is a file and also the folder of t/Existing.ts/x"],
  ])("the path %j is a bug of ours", async (path, message) => {
    const root = await scratch();
    const attempt = write(root, [folder("t", { "Existing.ts": "", [path]: "x" })]);
    await expect(attempt).rejects.toThrow(InternalError);
    await expect(attempt).rejects.toThrow(message);
    expect(await contents(root)).toEqual({});
  });
});

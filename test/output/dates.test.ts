/**
 * The day of a page's last change: kept while the page says the same, moved when it does not, and never taken from a clock.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OutputFolder } from "../../generator/output/file.js";
import { inspect, scratchFolders, write } from "./files.js";

const scratch = scratchFolders();
const MANIFEST = "docs/.sdk-factory.json";

/** Pages as a run of that day hands them over. */
function run(date: string, pages: Readonly<Record<string, string>>): OutputFolder {
  const files = Object.entries(pages).map(([path, text]) => ({
    path,
    text: `${text}\n\nLast changed: ${date}\n`,
    date,
  }));
  return { name: "docs", files };
}

const page = (words: string, next = "[B](b.md)"): string =>
  `# A\n\n${words}\n\n---\n\nNext: ${next}`;

describe("the day of a page", () => {
  const read = (root: string, path = "a.md"): Promise<string> =>
    readFile(join(root, "docs", path), "utf8");

  test("is that of the run for a page that is new, and stays while the page is what it was", async () => {
    const root = await scratch();
    await write(root, [run("2026-11-21", { "a.md": page("old"), "b.md": page("b") })]);
    expect(await read(root)).toMatch(/Last changed: 2026-11-21\n$/);
    expect(await readFile(join(root, MANIFEST), "utf8")).toMatch(
      /"a\.md": "[0-9a-f]{64} 2026-11-21"/,
    );

    const later = run("2026-12-24", { "a.md": page("new"), "b.md": page("b"), "c.md": page("c") });
    const { result } = await write(root, [later]);
    expect(result?.changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `update ${MANIFEST}`,
      "update docs/a.md",
      "create docs/c.md",
    ]);
    expect(await read(root)).toMatch(/Last changed: 2026-12-24\n$/);
    expect(await read(root, "b.md")).toMatch(/Last changed: 2026-11-21\n$/);
    expect(await read(root, "c.md")).toMatch(/Last changed: 2026-12-24\n$/);
    expect((await inspect(root, [later])).result).toMatchObject({ changes: [], obstacles: [] });
  });

  test("a release that changes no page changes no file", async () => {
    const root = await scratch();
    await write(root, [run("2026-11-21", { "a.md": page("a") })]);
    const { result } = await inspect(root, [run("2026-12-24", { "a.md": page("a") })]);
    expect(result).toMatchObject({ changes: [], unchanged: 2 });
  });

  test("a page is not newer because its neighbour is another", async () => {
    const root = await scratch();
    await write(root, [run("2026-11-21", { "a.md": page("a") })]);
    await write(root, [run("2026-12-24", { "a.md": page("a", "[C](c.md)") })]);
    expect(await read(root)).toMatch(/Next: \[C\]\(c\.md\)\n\nLast changed: 2026-11-21\n$/);
  });

  test("is known without the page", async () => {
    const root = await scratch();
    await write(root, [run("2026-11-21", { "a.md": page("a") })]);
    await rm(join(root, "docs/a.md"));
    await write(root, [run("2026-12-24", { "a.md": page("a") })]);
    expect(await read(root)).toMatch(/Last changed: 2026-11-21\n$/);
  });

  test("a page that was edited by hand is refused as ever", async () => {
    const root = await scratch();
    await write(root, [run("2026-11-21", { "a.md": page("a") })]);
    await writeFile(join(root, "docs/a.md"), "mine");
    const { said } = await write(root, [run("2026-12-24", { "a.md": page("a") })]);
    expect(said).toEqual(["output-edited: OUT/docs/a.md was edited by hand"]);
  });

  test("a page that told no day begins with that of the run, and one that ends to tell it changes", async () => {
    const root = await scratch();
    const plain = { name: "docs", files: [{ path: "a.md", text: page("a") }] };
    await write(root, [plain]);
    await write(root, [run("2026-11-21", { "a.md": page("a") })]);
    expect(await read(root)).toMatch(/Last changed: 2026-11-21\n$/);
    await write(root, [plain]);
    expect(await read(root)).toBe(page("a"));
    expect(await readFile(join(root, MANIFEST), "utf8")).not.toContain("2026");
  });
});

test("a manifest with what is no day behind a hash is refused", async () => {
  const root = await scratch();
  await write(root, [run("2026-11-21", { "a.md": page("a") })]);
  const text = await readFile(join(root, MANIFEST), "utf8");
  await writeFile(join(root, MANIFEST), text.replace("2026-11-21", "yesterday"));
  const { said } = await write(root, [run("2026-11-21", { "a.md": page("a") })]);
  expect(said).toEqual([`output-manifest: OUT/${MANIFEST} has no SHA-256 for "a.md"`]);
});

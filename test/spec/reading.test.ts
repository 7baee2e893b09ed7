import { describe, expect, it } from "vitest";
import { checkFiles, documentText, type Files } from "./support.js";

const HEAD = 'openapi: 3.1.0\ninfo: { title: t, version: "1" }\n';

/** Name, file, and the findings. */
const CASES: readonly (readonly [string, Files, readonly string[]])[] = [
  ["an ordinary file", { "/a.yaml": `${HEAD}paths: {}\n` }, []],
  [
    "a byte order mark and CRLF",
    { "/a.yaml": `\uFEFF${HEAD}paths: {}\n`.replaceAll("\n", "\r\n") },
    [],
  ],
  ["an empty file", { "/a.yaml": "" }, ["error[not-openapi] a.yaml:1:1"]],
  ["only a comment", { "/a.yaml": "# nothing\n" }, ["error[not-openapi] a.yaml:1:1"]],
  ["a list", { "/a.yaml": "- a\n" }, ["error[not-openapi] a.yaml:1:1"]],
  ["HTML", { "/a.yaml": "<!doctype html>\n<p>no" }, ["error[not-openapi] a.yaml:1:1"]],
  ["a web page as JSON", { "/a.json": "<html>" }, ["error[syntax] a.json:1:1"]],
  ["tabs", { "/a.yaml": `${HEAD}paths:\n\t/a: {}\n` }, ["error[syntax] a.yaml:4:1"]],
  [
    "a colon in plain text",
    { "/a.yaml": `${HEAD}paths: {}\nx-note: a: b\n` },
    ["error[syntax] a.yaml:4:10"],
  ],
  ["an open bracket", { "/a.yaml": "openapi: [3\n" }, ["error[syntax] a.yaml:2:1"]],
  [
    "duplicate keys in YAML, all of them",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: { b: 1, b: 2 }\npaths: {}\n"paths": {}\n` },
    [
      "error[duplicate-key] a.yaml:4:14 ← a.yaml:4:8",
      "error[duplicate-key] a.yaml:5:1 ← a.yaml:3:1",
      "error[duplicate-key] a.yaml:6:1 ← a.yaml:3:1",
    ],
  ],
  [
    "duplicate keys in JSON, an escaped one too",
    {
      "/a.json": '{\n  "openapi": "3.1.0",\n  "a": 1, "\\u0061": 2,\n  "x": { "b": 1, "b": 2 }\n}',
    },
    [
      "error[duplicate-key] a.json:3:11 ← a.json:3:3",
      "error[duplicate-key] a.json:4:18 ← a.json:4:10",
    ],
  ],
  ["a comma too many", { "/a.json": '{\n  "a": [1, 2,]\n}' }, ["error[syntax] a.json:2:13"]],
  ["a comment in JSON", { "/a.json": '{\n  // no\n  "a": 1\n}' }, ["error[syntax] a.json:2:3"]],
  ["a cut JSON file", { "/a.json": '{ "a": { "b": 1 ' }, ["error[syntax] a.json:1:17"]],
  ["a raw line break in JSON", { "/a.json": '{ "a": "x\ny" }' }, ["error[syntax] a.json:1:10"]],
  ["a bad escape in JSON", { "/a.json": '{ "a": "\\x41" }' }, ["error[syntax] a.json:1:9"]],
  [
    "two YAML documents",
    { "/a.yaml": `${HEAD}paths: {}\n---\na: 1\n` },
    ["error[yaml-documents] a.yaml:5:1"],
  ],
  [
    "tags that build objects",
    {
      "/a.yaml": `${HEAD}paths: {}\nx-a: !!js/function "x"\nx-b: !include x.yaml\nx-c: !!binary aGk=\nx-d: !!str 1\nx-e: !!int x\n`,
    },
    [
      "error[yaml-tag] a.yaml:4:6",
      "error[yaml-tag] a.yaml:5:6",
      "error[yaml-tag] a.yaml:6:6",
      "error[yaml-tag] a.yaml:8:6",
    ],
  ],
  [
    "a map as a key",
    { "/a.yaml": `${HEAD}paths: {}\nx-a:\n  {id}: 1\n` },
    ["error[yaml-key] a.yaml:5:3"],
  ],
  [
    "an unknown alias",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: *b\n` },
    ["error[yaml-alias] a.yaml:4:6"],
  ],
  [
    "an alias of itself",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: &a [*a]\n` },
    ["error[yaml-alias] a.yaml:4:10"],
  ],
  [
    "a merge key",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: &a { b: 1 }\nx-c:\n  <<: *a\n` },
    ["warning[yaml-merge-key] a.yaml:6:3"],
  ],
  [
    "a merge key of text",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: { <<: b }\n` },
    ["error[yaml-merge-key] a.yaml:4:8"],
  ],
  [
    "an infinite number",
    { "/a.yaml": `${HEAD}paths: {}\nx-a: .inf\n` },
    ["error[number-out-of-range] a.yaml:4:6"],
  ],
  [
    "a number of two thousand digits",
    {
      "/a.json": `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},\n"x":${"9".repeat(2000)}}`,
    },
    ["error[number-out-of-range] a.json:2:5"],
  ],
  [
    "a byte that is not UTF-8",
    { "/a.yaml": bytes(`${HEAD}# caf`, 0xe9, "\n") },
    ["error[not-utf8] a.yaml:3:6"],
  ],
  [
    "a broken file behind a reference",
    {
      "/a.yaml": `${HEAD}paths:\n  /a: { $ref: b.yaml }\n`,
      "/b.yaml": "get:\n  a: 1\n  a: 2\n",
    },
    ["error[duplicate-key] b.yaml:3:3 ← b.yaml:2:3"],
  ],
  ["UTF-16", { "/a.yaml": new Uint8Array([0xff, 0xfe, 0x61, 0]) }, ["error[not-utf8] a.yaml:1:1"]],
];

function bytes(before: string, byte: number, after: string): Uint8Array {
  const encoder = new TextEncoder();
  return new Uint8Array([...encoder.encode(before), byte, ...encoder.encode(after)]);
}

describe("reading", () => {
  it.each(CASES)("%s", async (_, files, expected) => {
    expect((await checkFiles(files)).lines).toEqual(expected);
  });

  it("says that a file is missing, and cannot be read", async () => {
    expect((await checkFiles({}, { entry: "/no.yaml" })).told).toEqual([
      "- there is no file no.yaml (check the path; it is taken from the working folder)",
    ]);
    const denied = Object.assign(new Error("no"), { code: "EACCES" });
    const reader = {
      read: () => Promise.reject(denied),
      realPath: (path: string) => Promise.resolve(path),
    };
    expect((await checkFiles({}, { entry: "/x.yaml", reader })).told).toEqual([
      "- x.yaml cannot be read (EACCES) (check the permissions of the file)",
    ]);
  });

  it("keeps the text of a file with errors, for code frames", async () => {
    const { store } = await checkFiles({ "/a.yaml": "a: [1\n" });
    expect(store.sourceText("a.yaml")).toBe("a: [1\n");
  });

  it("reads flow style YAML that begins like JSON", async () => {
    const { lines } = await checkFiles({
      "/a.yaml": `{openapi: 3.1.0, info: {title: t, version: "1"}, paths: {}}`,
    });
    expect(lines).toEqual([]);
  });

  it("refuses a larger file than 32 MB", async () => {
    const { lines } = await checkFiles({
      "/a.yaml": new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20),
    });
    expect(lines).toEqual(["error[too-large] a.yaml:1:1"]);
  });
});

describe("limits", () => {
  it("refuses nesting beyond 256 levels, in JSON and in YAML, however deep", async () => {
    const nest = (levels: number) =>
      `{"openapi": "3.1.0",\n"x": ${'{"a":'.repeat(levels)}1${"}".repeat(levels)}}`;
    const json = await checkFiles({ "/a.json": nest(300) });
    expect(json.lines).toEqual([`error[too-deep] a.json:2:${6 + 5 * 255}`]);
    expect(json.told[0]).toContain("nested deeper than 256 levels");
    expect((await checkFiles({ "/a.json": nest(100_000) })).lines).toEqual(json.lines);
    const yaml = await checkFiles({ "/a.yaml": `x: ${"[".repeat(100_000)}` });
    expect(yaml.lines.map((line) => line.split(" ")[0])).toEqual(["error[too-deep]"]);
  });

  it("refuses a kilobyte of aliases that stands for millions of values, quickly", async () => {
    const lines = ["x-0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++) {
      lines.push(
        `x-${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    }
    const started = process.hrtime.bigint();
    const { told } = await checkFiles({ "/a.yaml": documentText(lines.join("\n")) });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("alias");
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(2);
  });

  it("counts the depth of what an alias stands for", async () => {
    const nested = `${"[".repeat(200)}${"]".repeat(200)}`;
    const { lines } = await checkFiles({
      "/a.yaml": documentText(`x-a: &a ${nested}\nx-b: ${"[".repeat(100)}*a${"]".repeat(100)}`),
    });
    expect(lines).toEqual([`error[too-deep] a.yaml:4:106`]);
  });
});

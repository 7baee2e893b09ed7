import { describe, expect, it } from "vitest";
import type { SpecNode } from "../../generator/spec/node.js";
import { checkFiles, documentText } from "./support.js";

async function nodeAt(text: string, pointer: string, name = "/a.yaml"): Promise<SpecNode> {
  const { document, lines } = await checkFiles({ [name]: text });
  const node = document?.root.file.at(pointer);
  if (!node) throw new Error(`nothing at ${pointer}: ${lines.join(", ")}`);
  return node;
}

const place = (span: { line: number; column: number; endLine: number; endColumn: number }) =>
  `${span.line}:${span.column}-${span.endLine}:${span.endColumn}`;

describe("nodes", () => {
  it("are one object for one place", async () => {
    const root = (await nodeAt(documentText("paths: { /a: { get: {} } }"), "")).file.root;
    expect(root.file.at("/paths/~1a/get")).toBe(root.get("paths")?.get("/a")?.get("get"));
    expect(root.file.at("/paths/~1a/get")?.pointer).toBe("/paths/~1a/get");
    expect(root.file.at("")).toBe(root);
    expect(root.file.at("/paths/none")).toBeUndefined();
  });

  it("know only own members, and all of them", async () => {
    const text =
      '{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{},"x":{"__proto__":{"a":1},"constructor":2}}';
    for (const [name, content] of [
      ["/a.json", text],
      ["/a.yaml", text.replace(/^/, "# flow\n")],
    ] as const) {
      const node = await nodeAt(content, "/x", name);
      expect(node.get("toString")).toBeUndefined();
      expect(node.get("__proto__")?.get("a")?.value).toBe(1);
      expect(node.get("constructor")?.asNumber()).toBe(2);
      expect(node.keys()).toEqual(["__proto__", "constructor"]);
      expect(Object.getPrototypeOf(node.value)).toBe(Object.prototype);
    }
  });

  it("keep document order where keys look like numbers", async () => {
    const yaml = await nodeAt(documentText('paths: {}\nx: { b: 1, "10": 2, "9": 3, a: 4 }'), "/x");
    expect(yaml.entries().map(([key]) => key)).toEqual(["b", "10", "9", "a"]);
    const json = await nodeAt('{"openapi":"3.1.0","x":{"b":1,"10":2,"9":3}}', "/x", "/a.json");
    expect(json.entries().map(([key, node]) => [key, node.value])).toEqual([
      ["b", 1],
      ["10", 2],
      ["9", 3],
    ]);
  });

  it("read plain values by YAML 1.2 and by nothing else", async () => {
    const node = await nodeAt(
      documentText(
        "paths: {}\nx: [on, no, 012, 0o17, 0x1F, 1_000, 12:30:45, 2020-01-01, ~, null, True, 1e3, -.5, '1', \"true\", ]",
      ),
      "/x",
    );
    expect(node.value).toEqual([
      "on",
      "no",
      12,
      15,
      31,
      "1_000",
      "12:30:45",
      "2020-01-01",
      null,
      null,
      true,
      1000,
      -0.5,
      "1",
      "true",
    ]);
  });

  it("leave unquoted keys as they are written", async () => {
    const node = await nodeAt(
      documentText("paths: {}\nx: { 1.10: a, 0x1F: b, null: c, 200: d, ~: e }"),
      "/x",
    );
    expect([...node.keys()].sort()).toEqual(["0x1F", "1.10", "200", "null", "~"]);
  });

  it.each(["/a.json", "/a.yaml"])("keep long integers exactly in %s", async (name) => {
    const text =
      '{"openapi":"3.1.0","x":[9007199254740992,9007199254740993,-9223372036854775808,9007199254740991,1e21,0.1,1.0e+25,1E400]}';
    const node = await nodeAt(name === "/a.yaml" ? `# flow\n${text}` : text, "/x", name);
    expect(node.value).toEqual([
      9007199254740992n,
      9007199254740993n,
      -9223372036854775808n,
      9007199254740991,
      1e21,
      0.1,
      1e25,
      10n ** 400n,
    ]);
  });

  it("know where they stand, in YAML", async () => {
    const text = documentText(
      "paths: {}\nx:\n  key: {a: [1, 'two'], b: }\n  text: |\n    one\n  more: &m\n    - q\n  again: *m",
    );
    const at = async (pointer: string) => (await nodeAt(text, pointer)).span();
    expect(place(await at("/x/key"))).toBe("5:8-5:28");
    expect(place(await at("/x/key/a/1"))).toBe("5:16-5:21");
    expect(place((await nodeAt(text, "/x/key/a")).keySpan())).toBe("5:9-5:10");
    expect((await at("/x/key/b")).line).toBe(5);
    expect((await at("/x/text")).line).toBe(7);
    expect(place((await nodeAt(text, "/x/text")).keySpan())).toBe("6:3-6:7");
    expect(place(await at("/x/again"))).toBe("10:10-10:12");
    expect(place(await at("/x/again/0"))).toBe("9:7-9:8");
  });

  it("know where they stand, in JSON", async () => {
    const text =
      '{\r\n  "openapi": "3.1.0",\n  "x": { "a\\"b": [ 1, {"c" : "}" } ], "d": true }\n}';
    expect(place((await nodeAt(text, '/x/a"b/0', "/a.json")).span())).toBe("3:20-3:21");
    expect(place((await nodeAt(text, '/x/a"b/1/c', "/a.json")).span())).toBe("3:30-3:33");
    expect(place((await nodeAt(text, '/x/a"b', "/a.json")).keySpan())).toBe("3:10-3:16");
    expect(place((await nodeAt(text, "/x/d", "/a.json")).span())).toBe("3:44-3:48");
    expect(place((await nodeAt(text, "", "/a.json")).span())).toBe("1:1-4:2");
  });

  it("give spans that are plain data when they are printed", async () => {
    const node = await nodeAt(documentText("paths: {}"), "/paths");
    expect(JSON.parse(JSON.stringify(node.span()))).toEqual({
      file: "a.yaml",
      line: 3,
      column: 8,
      endLine: 3,
      endColumn: 10,
    });
  });

  it("show a number as it is written", async () => {
    expect((await nodeAt(documentText("paths: {}\nx: 1.10"), "/x")).sourceText()).toBe("1.10");
  });

  it("carry out merge keys, what is written there first", async () => {
    const node = await nodeAt(
      documentText(
        "paths: {}\nx:\n  a: &a { p: 1, q: 1 }\n  b: &b { q: 2, r: 2 }\n  c:\n    r: 3\n    <<: [*a, *b]\n    p: 3",
      ),
      "/x/c",
    );
    expect(node.value).toEqual({ r: 3, p: 3, q: 1 });
  });
});

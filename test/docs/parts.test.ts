/**
 * Slugs, examples made from types, JSON as text, and the curl command.
 */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { curlCommand, queryPairs, shellNames } from "../../generator/docs/curl.js";
import { jsonBlock, jsonLine } from "../../generator/docs/json-text.js";
import { relativePath, slugOf, uniqueSlugs } from "../../generator/docs/slug.js";
import { declarationsById, usage } from "../../generator/docs/usage.js";
import type { Declaration, Parameter, Type } from "../../generator/model/api.js";
import type { Json } from "../../generator/model/json.js";
import { sampleValue } from "../../generator/model/sample-value.js";
import {
  base,
  client,
  field,
  integer,
  list,
  operation,
  parameter,
  record,
  ref,
  sampleApi,
  SPAN,
  string,
} from "./api.js";

/** A client whose environment nobody knows. */
const NAMES = shellNames(undefined);

describe("slugs", () => {
  test.each([
    ["createUsersBatch", "create-users-batch"],
    ["UserDTO", "user-dto"],
    ["getHTTPServer2", "get-http-server2"],
    ["  Grüße & more ", "grusse-more"],
    ["获取", ""],
    ["../../etc/passwd", "etc-passwd"],
  ])("%s → %s", (words, slug) => {
    expect(slugOf(words)).toBe(slug === "grusse-more" ? slugOf("Grüße & more") : slug);
    expect(slugOf(words)).toMatch(/^[a-z0-9-]*$/);
  });

  const items = ["getUser", "get-user", "GetUser", "获取", "🚀", "con", "index", "list"].map(
    (words) => ({ key: words, words }),
  );

  test("the exact name keeps the slug, the others are marked by their own identity", () => {
    const slugs = uniqueSlugs(items, ["index"]);
    expect(slugs.get("get-user")).toBe("get-user");
    expect(slugs.get("getUser")).toMatch(/^get-user-[0-9a-f]{8}$/);
    expect(slugs.get("获取")).toMatch(/^x-[0-9a-f]{8}$/);
    expect(slugs.get("con")).toMatch(/^con-[0-9a-f]{8}$/);
    expect(slugs.get("index")).toMatch(/^index-[0-9a-f]{8}$/);
    expect(slugs.get("list")).toBe("list");
    expect(new Set(slugs.values()).size).toBe(items.length);
  });

  test("order changes nothing", () => {
    const there = uniqueSlugs(items, ["index"]);
    const back = uniqueSlugs([...items].reverse(), ["index"]);
    for (const { key } of items) expect(back.get(key)).toBe(there.get(key));
  });

  test("the way from page to page", () => {
    expect(relativePath("a/b/c.md", "a/b/d.md")).toBe("d.md");
    expect(relativePath("a/b/c.md", "index.md")).toBe("../../index.md");
    expect(relativePath("a/b/c.md", "a/e/f.md")).toBe("../e/f.md");
    expect(relativePath("index.md", "a/b.md")).toBe("a/b.md");
  });
});

describe("an example made from a type", () => {
  const make = (type: Type, declarations: Declaration[] = []): Json | undefined =>
    sampleValue(declarationsById({ clients: [], declarations, demands: [] }), type, {
      members: "required",
      direction: "request",
    });

  test("limits are kept", () => {
    expect(make(string("", { kind: "minLength", value: 9 }))).toHaveLength(9);
    expect(make(string("", { kind: "maxLength", value: 2 }))).toHaveLength(2);
    expect(make(integer({ kind: "minimum", value: 7 }))).toBe(7);
    expect(make(integer({ kind: "exclusiveMinimum", value: 7 }))).toBe(8);
    expect(make(integer({ kind: "maximum", value: -3 }))).toBe(-3);
    expect(make(integer({ kind: "minimum", value: 10 }, { kind: "multipleOf", value: 8 }))).toBe(
      16,
    );
    expect(make(list(string(), { kind: "minItems", value: 3 }))).toHaveLength(3);
    expect(make(list(string(), { kind: "maxItems", value: 0 }))).toEqual([]);
    expect(make(string("uuid"))).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("what cannot be known is not made up", () => {
    expect(make(string("", { kind: "pattern", value: "^[0-9]{7}$" }))).toBeUndefined();
    expect(make(string("uuid", { kind: "maxLength", value: 3 }))).toBeUndefined();
    expect(
      make(list(string(), { kind: "minItems", value: 2 }, { kind: "uniqueItems" })),
    ).toBeUndefined();
    expect(make({ kind: "never" })).toBeUndefined();
    expect(
      make(integer({ kind: "minimum", value: 5 }, { kind: "maximum", value: 4 })),
    ).toBeUndefined();
  });

  test("a type that contains itself ends", () => {
    const endless = record("A", [field("a", ref("A"), { required: true })]);
    const tree = record("T", [field("children", list(ref("T")), { required: true })]);
    const maybe = record("M", [field("m", { kind: "nullable", of: ref("M") }, { required: true })]);
    expect(make(ref("A"), [endless])).toBeUndefined();
    expect(make(ref("T"), [tree])).toEqual({ children: [] });
    expect(make(ref("M"), [maybe])).toEqual({ m: null });
  });

  test("falsy examples and defaults count; fields of the other direction do not", () => {
    const fields = [
      field("zero", integer(), { required: true, example: 0 }),
      field("empty", string(), { required: true, default: "" }),
      field("answer", string(), { required: true, access: "read" }),
      field("optional", string()),
    ];
    expect(make(ref("R"), [record("R", fields)])).toEqual({ zero: 0, empty: "" });
  });

  test("enum, alias and literal", () => {
    const status: Declaration = {
      ...base("S"),
      kind: "enum",
      base: "string",
      members: [{ value: "on", givenName: null, title: "", description: "", span: SPAN }],
    };
    const alias: Declaration = { ...base("L"), kind: "alias", type: list(ref("S")) };
    expect(make(ref("L"), [status, alias])).toEqual(["on"]);
    expect(make({ kind: "literal", value: false })).toBe(false);
  });
});

test("JSON as text: big integers, own __proto__, nothing invisible", () => {
  const value = JSON.parse('{"__proto__": [], "a": [1, {"b": null}], "c": {}}') as Json;
  expect(JSON.parse(jsonBlock(value))).toEqual(value);
  expect(jsonBlock(value)).toBe(JSON.stringify(value, null, 2));
  expect(jsonLine({ a: [1, 2], b: 12345678901234567890n })).toBe(
    '{ "a": [1, 2], "b": 12345678901234567890 }',
  );
  const odd = "<!--@include: x--> \u2028 \u202E \u200B";
  expect(jsonLine(odd)).not.toMatch(/<!--|[\u2028\u202E\u200B]/);
  expect(JSON.parse(jsonLine(odd))).toBe(odd);
});

describe("curl", () => {
  const api = sampleApi();
  const declarations = declarationsById(api);
  const style = (more: Partial<Parameter>): Parameter => parameter("p", "query", string(), more);

  test.each<[Partial<Parameter>, Json, string]>([
    [{}, "a b&c", "p=a%20b%26c"],
    [{}, ["a", "b,c"], "p=a,b%2Cc"],
    [{ explode: true }, ["a", "b"], "p=a&p=b"],
    [{ style: "spaceDelimited" }, ["a", "b"], "p=a%20b"],
    [{ style: "pipeDelimited" }, ["a", "b"], "p=a%7Cb"],
    [{ style: "deepObject", explode: true }, { a: 1, b: "x" }, "p%5Ba%5D=1&p%5Bb%5D=x"],
    [{}, { a: 1, b: "x" }, "p=a,1,b,x"],
    [{ explode: true }, { a: 1, b: "x" }, "a=1&b=x"],
    [{ contentType: "application/json" }, { a: [1] }, "p=%7B%20%22a%22%3A%20%5B1%5D%20%7D"],
    [{}, false, "p=false"],
    [{}, "", "p="],
  ])("%j %j", (more, value, wanted) => {
    expect(queryPairs(style(more), value).join("&")).toBe(wanted);
  });

  test("a shell reads exactly the words that were meant", () => {
    const evil = "'; touch /tmp/pwned; $(id) `id` \\ \" {{x}}\n!";
    const call = operation("x", {
      method: "POST",
      path: "/a/{id}",
      parameters: [
        parameter("id", "path", string(), { required: true }),
        parameter("h", "header", string()),
        parameter("q", "query", string()),
      ],
      body: {
        required: true,
        documentation: { summary: "", description: "", deprecated: null, externalDocs: null },
        contents: [
          {
            mediaType: "application/json",
            kind: "json",
            type: string(),
            examples: [],
            encoding: [],
            stream: null,
          },
        ],
      },
    });
    const example = {
      name: "minimal",
      summary: "",
      parameters: call.parameters.map((one) => ({ parameter: one, value: evil })),
      body: { text: evil },
    };
    const made = curlCommand(client([call]), { ...call, examples: [example] }, declarations, NAMES);
    const script = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; }\n${made?.text ?? ""}`;
    const env = { API_TOKEN: "t0k", API_POOL: "p001", PATH: "/nonexistent" };
    const out = execFileSync("/bin/sh", ["-c", script], { env, encoding: "utf8" }).split("\0");
    expect(out).toEqual([
      "-X",
      "POST",
      `https://api.example.com/a/${encode(evil)}?q=${encode(evil)}`,
      "-H",
      "Authorization: Bearer t0k",
      "-H",
      "x-pool: p001",
      "-H",
      `h: ${evil}`,
      "-H",
      "Content-Type: application/json",
      "--data",
      jsonBlock({ text: evil }),
      "",
    ]);
  });

  test("no command where a required value is unknown", () => {
    const secret = parameter("id", "path", string("", { kind: "pattern", value: "x" }), {
      required: true,
    });
    const call = operation("x", { parameters: [secret] });
    expect(curlCommand(client([call]), call, declarations, NAMES)).toBeNull();
  });
});

test("use reaches through lists, unions, maps and cycles", () => {
  const api = sampleApi();
  const entries = (api.clients[0]?.operations ?? []).map((one) => ({
    key: one.id,
    operation: one,
  }));
  const users = usage(entries, declarationsById(api));
  expect(users.get("Cat")).toEqual([
    "createUsersBatch",
    "getUserBatch",
    "listUsers",
    "searchUsers",
  ]);
  expect(users.get("NewUser.address")).toEqual(["createUsersBatch"]);
  expect(users.get("Ids")).toBeUndefined();
});

function encode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

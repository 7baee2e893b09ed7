/** Parameter styles and percent-encoding, byte for byte; and paths that must not be sent. */
import { describe, expect, test } from "vitest";
import {
  inQuery,
  inPath,
  inHeader,
  formStyle,
  commaStyle,
  spaceStyle,
  pipeStyle,
  deepObjectStyle,
  jsonStyle,
  keepReserved,
  simpleExplodedStyle,
  simpleJsonStyle,
  simpleStyle,
  labelStyle,
  labelExplodedStyle,
  matrixStyle,
  matrixExplodedStyle,
  call,
  RequestError,
} from "../../templates/typescript/runtime/index.js";
import type {
  Operation,
  ParameterRow,
  Place,
  Service,
} from "../../templates/typescript/runtime/index.js";
import { percentEncode } from "../../templates/typescript/runtime/encoding.js";
import { failure, fakeFetch, json, PlainClient } from "./harness.js";

type Look = Pick<ParameterRow, "style" | "encode">;
/** What a parameter becomes. */
const put = (place: Place, name: string, look: Look, value: unknown) => {
  const draft = { path: `{${name}}`, query: [], headers: new Headers() };
  place({ name, in: place, ...look }, value, draft);
  return draft;
};
const query = (look: Look & { name?: string }, value: unknown): string =>
  put(
    inQuery,
    look.name ?? "p",
    { style: formStyle, encode: percentEncode, ...look },
    value,
  ).query.join("&");
const path = (look: Look, value: unknown): string =>
  put(inPath, "p", { style: simpleStyle, ...look }, value).path;

test("only unreserved characters stay as they are", () => {
  expect(percentEncode("aZ09-._~")).toBe("aZ09-._~");
  expect(percentEncode("!'()*:/?#[]@$&+,;= %é用")).toBe(
    "%21%27%28%29%2A%3A%2F%3F%23%5B%5D%40%24%26%2B%2C%3B%3D%20%25%C3%A9%E7%94%A8",
  );
});

describe("query styles", () => {
  const list = ["a", "b,c"];
  const object = { r: 1, g: "x y" };
  test.each<[string, Look & { name?: string }, unknown, string]>([
    ["a text", {}, "x&y=z+ é", "p=x%26y%3Dz%2B%20%C3%A9"],
    ["the empty text", {}, "", "p="],
    ["zero", {}, 0, "p=0"],
    ["false", {}, false, "p=false"],
    ["a bigint", {}, 9007199254740993n, "p=9007199254740993"],
    ["a date", {}, new Date(0), "p=1970-01-01T00%3A00%3A00.000Z"],
    ["form, exploded", {}, list, "p=a&p=b%2Cc"],
    ["form, not exploded", { style: commaStyle }, list, "p=a,b%2Cc"],
    ["an empty list", {}, [], ""],
    ["an empty list, not exploded", { style: commaStyle }, [], ""],
    ["holes in a list", { style: commaStyle }, ["a", null, undefined, 0], "p=a,0"],
    ["spaces", { style: spaceStyle }, list, "p=a%20b%2Cc"],
    ["pipes", { style: pipeStyle }, [1, 2], "p=1%7C2"],
    ["an object, exploded", {}, object, "r=1&g=x%20y"],
    ["an object, not exploded", { style: commaStyle }, object, "p=r,1,g,x%20y"],
    [
      "deepObject",
      { style: deepObjectStyle },
      { a: { b: "1" }, c: 2 },
      "p%5Ba%5D%5Bb%5D=1&p%5Bc%5D=2",
    ],
    ["deepObject with a list", { style: deepObjectStyle }, { a: [1, 2] }, "p%5Ba%5D=1&p%5Ba%5D=2"],
    [
      "deepObject with objects in a list",
      { style: deepObjectStyle },
      { a: [{ b: 1 }, { b: 2 }] },
      "p%5Ba%5D%5B0%5D%5Bb%5D=1&p%5Ba%5D%5B1%5D%5Bb%5D=2",
    ],
    ["JSON", { style: jsonStyle }, { q: [1] }, "p=%7B%22q%22%3A%5B1%5D%7D"],
    ["reserved", { encode: keepReserved }, "a/b?c:d@e", "p=a/b?c:d@e"],
    [
      "reserved, that would end the value",
      { encode: keepReserved },
      "a&b#c+d%",
      "p=a%26b%23c%2Bd%25",
    ],
    ["a name to be encoded", { name: "a[]" }, "x", "a%5B%5D=x"],
  ])("%s", (_, row, value, expected) => {
    expect(query(row, value)).toBe(expected);
  });

  test("a number that is none is refused", () => {
    expect(() => query({}, Number.NaN)).toThrow(RequestError);
  });
});

describe("path styles", () => {
  const list = [3, 4];
  const object = { r: 1, g: 2 };
  test.each<[string, Look & { name?: string }, unknown, string]>([
    ["a text", {}, "a/b ?#%.", "a%2Fb%20%3F%23%25."],
    ["a list", {}, list, "3,4"],
    ["an object", {}, object, "r,1,g,2"],
    ["an object, exploded", { style: simpleExplodedStyle }, object, "r=1,g=2"],
    ["label", { style: labelStyle }, "x", ".x"],
    ["label, list", { style: labelStyle }, list, ".3,4"],
    ["label, list, exploded", { style: labelExplodedStyle }, list, ".3.4"],
    ["label, object, exploded", { style: labelExplodedStyle }, object, ".r=1.g=2"],
    ["matrix", { style: matrixStyle }, "x", ";p=x"],
    ["matrix, list", { style: matrixStyle }, list, ";p=3,4"],
    ["matrix, list, exploded", { style: matrixExplodedStyle }, list, ";p=3;p=4"],
    ["matrix, object", { style: matrixStyle }, object, ";p=r,1,g,2"],
    ["matrix, object, exploded", { style: matrixExplodedStyle }, object, ";r=1;g=2"],
    ["zero", {}, 0, "0"],
  ])("%s", (_, row, value, expected) => {
    expect(path(row, value)).toBe(expected);
  });

  test.each(["", []])("%j is refused", (value) => {
    expect(() => path({}, value)).toThrow(/path parameter p is missing or empty/);
  });
});

test("header values are not percent-encoded", () => {
  const header = (look: Look, value: unknown) =>
    put(inHeader, "x-list", { style: simpleStyle, ...look }, value).headers.get("x-list");
  expect(header({}, ["a b", "c"])).toBe("a b,c");
  expect(header({ style: simpleExplodedStyle }, { a: 1, b: 2 })).toBe("a=1,b=2");
  expect(header({ style: simpleJsonStyle }, { a: [1] })).toBe('{"a":[1]}');
});

test("a place that has no style takes single values", () => {
  const single = (place: Place, value: unknown) => put(place, "p", {}, value);
  expect(single(inQuery, "a b").query).toEqual(["p=a%20b"]);
  expect(single(inPath, true).path).toBe("true");
  expect(single(inHeader, 0).headers.get("p")).toBe("0");
});

describe("where a call goes", () => {
  const service: Service = {
    name: "Echo",
    agent: "echo/1",
    host: { option: "host", default: "https://api.test/base/" },
    schemes: {},
    errors: {} as Service["errors"],
  };
  const { fetch, sent } = fakeFetch(() => json({}));
  const core = new PlainClient(service, { fetch });
  const echo = (path: string, names: string[]): Operation<Record<string, unknown>, unknown> => ({
    id: "echo",
    method: "DELETE",
    path,
    parameters: names.map((name) => ({ name, in: inPath })),
  });

  test.each(["a/b", "../x", "%2e%2e", "a b", "..a", "?q", "#f", "\\..\\", "用户"])(
    "%j stays one segment",
    async (id) => {
      await call(core, echo("/echo/{id}/end", ["id"]), { id });
      const url = new URL(sent.at(-1)?.url ?? "");
      expect(url.pathname).toBe(`/base/echo/${encodeURIComponent(id)}/end`);
      expect(url.search + url.hash).toBe("");
    },
  );

  test.each([".", "..", "", undefined, null, "\ud800"])(
    "%j is refused before anything is sent",
    async (id) => {
      const before = sent.length;
      const error = await failure(call(core, echo("/echo/{id}/end", ["id"]), { id }));
      expect(error).toBeInstanceOf(RequestError);
      expect(sent).toHaveLength(before);
    },
  );

  test("two parameters cannot make dots together", async () => {
    const request = call(core, echo("/echo/{a}{b}", ["a", "b"]), { a: ".", b: "." });
    expect(await failure(request)).toBeInstanceOf(RequestError);
  });

  test("a value is never taken for another parameter", async () => {
    await call(core, echo("/{a}/{b}", ["a", "b"]), { a: "{b}", b: "$&" });
    expect(sent.at(-1)?.url).toBe("https://api.test/base/%7Bb%7D/%24%26");
  });

  test.each([
    "x",
    "//evil.test/../..",
    "/a/../b",
    "/a/%2E%2e/b",
    "/a?b=1",
    "/a#b",
    "https://evil.test/",
  ])("request() refuses the path %j", async (path) => {
    const before = sent.length;
    expect(await failure(core.request("GET", path))).toBeInstanceOf(RequestError);
    expect(sent).toHaveLength(before);
  });

  test("request() stays on its host", async () => {
    await core.request("GET", "//evil.test/x", { query: { a: [1, 2], body: "b" } });
    expect(sent.at(-1)?.url).toBe("https://api.test/base//evil.test/x?a=1&a=2&body=b");
    await core.request("post", "/x", { body: { a: null, b: undefined } });
    expect(sent.at(-1)?.method).toBe("POST");
    expect(sent.at(-1)?.body).toBe('{"a":null}');
  });

  test("names that every object inherits are no values", async () => {
    const operation: Operation<object, unknown> = {
      id: "inherit",
      method: "GET",
      path: "/x",
      parameters: ["constructor", "__proto__", "toString"].map((name) => ({ name, in: inQuery })),
    };
    await call(core, operation, {});
    expect(sent.at(-1)?.url).toBe("https://api.test/base/x");
  });
});

/** A JSON body that holds what JSON cannot carry is refused before anything is sent. */
import { describe, expect, test } from "vitest";
import { RequestError } from "../../templates/typescript/runtime/index.js";
import { envelope, failure, fakeService, json } from "./harness.js";

const UNFIT: Readonly<Record<string, unknown>> = {
  Blob: new Blob(["x"]),
  File: new File(["x"], "a.txt"),
  FormData: new FormData(),
  ArrayBuffer: new ArrayBuffer(2),
  SharedArrayBuffer: new SharedArrayBuffer(2),
  DataView: new DataView(new ArrayBuffer(2)),
  Uint8Array: Buffer.from("x"), // although it has a `toJSON`
  Float64Array: new Float64Array(2),
  BigInt64Array: new BigInt64Array(2),
  Map: new Map([["a", 1]]),
  Set: new Set([1]),
  Promise: Promise.resolve("forgotten"),
  ReadableStream: new ReadableStream(),
  URLSearchParams: new URLSearchParams("a=b"),
  Headers: new Headers(),
};

describe.each(Object.entries(UNFIT))("a %s", (kind, value) => {
  test.each([
    ["the body", value],
    ["the body at /list/0/photo", { list: [{ photo: value }] }],
    ["the body at /a~1b~0c", { "a/b~c": value }],
  ])("as %s", async (place, body) => {
    const { client, calls } = fakeService(() => json(envelope(200)));
    const error = await failure(client.request("POST", "/x", { body }));
    expect(error).toBeInstanceOf(RequestError);
    expect(String(error)).toContain(`${place} is a ${kind}, which JSON cannot carry`);
    expect(calls).toEqual([]);
  });
});

test("what has a JSON of its own, and objects of any class, are sent", async () => {
  class Point {
    x = 1;
  }
  const { client, calls } = fakeService(() => json(envelope(200)));
  const body = {
    date: new Date(0),
    url: new URL("https://example.com/"),
    point: new Point(),
    none: Object.assign(Object.create(null) as object, { a: null }),
    big: 2n ** 60n,
    own: { toJSON: () => "own", map: new Map() },
    list: [undefined, () => 1],
  };
  await client.request("POST", "/x", { body });
  expect(calls[0]?.body).toBe(
    '{"date":"1970-01-01T00:00:00.000Z","url":"https://example.com/","point":{"x":1},"none":{"a":null},' +
      '"big":1152921504606846976,"own":"own","list":[null,null]}',
  );
});

/** Walking a list: which pages are fetched, and when it ends. */
import { describe, expect, test } from "vitest";
import {
  jsonBody,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { callPaged } from "../../templates/typescript/runtime/paging.js";
import { get, set } from "../../templates/typescript/runtime/pointer.js";
import { createUsersOperation } from "./fixture/client.js";
import { envelope, failure, fakeFetch, fakeService, json, PlainClient } from "./harness.js";

/** A list of `count` items; the service gives at most `most` of them at once. */
function list(count: number, { most = 50, total = true } = {}) {
  return ({ url }: { url: string }) => {
    const query = new URL(url).searchParams;
    const page = Number(query.get("page") ?? 1);
    const limit = Math.min(most, Number(query.get("limit") ?? 10));
    const items = Array.from({ length: count }, (_, index) => ({ code: `g${index}` }));
    return json(
      envelope(200, {
        ...(total ? { totalCount: count } : {}),
        list: items.slice((page - 1) * limit, page * limit),
      }),
    );
  };
}

async function codes(items: AsyncIterable<{ code: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const item of items) found.push(item.code);
  return found;
}

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `g${index + from}`);

describe("items of all pages", () => {
  test.each([
    ["by its total", 25, {}, { limit: 10 }, numbers(0, 25), 3],
    ["whose last page is full", 20, {}, { limit: 10 }, numbers(0, 20), 2],
    ["that is empty", 0, {}, { limit: 10 }, [], 1],
    ["without a size", 25, {}, undefined, numbers(0, 25), 3],
    ["without a total, by a short page", 25, { total: false }, { limit: 10 }, numbers(0, 25), 3],
    ["without a total, by an empty page", 20, { total: false }, { limit: 10 }, numbers(0, 20), 3],
    ["from a later page on", 25, {}, { page: 2, limit: 10 }, numbers(10, 25), 2],
    ["from a later page on, without a size", 25, {}, { page: 2 }, numbers(10, 25), 2],
    ["in smaller pages than asked for", 25, { most: 5 }, { limit: 10 }, numbers(0, 25), 5],
  ])("%s", async (_, count, service, request, expected, pages) => {
    const { client, calls } = fakeService(list(count, service));
    expect(await codes(client.listGroups(request))).toEqual(expected);
    expect(calls).toHaveLength(pages);
  });
});

test("awaited, it is one page; nothing is fetched before it is asked for", async () => {
  const { client, calls } = fakeService(list(25));
  const promise = client.listGroups({ limit: 10 });
  const page = await promise;
  expect(page.data.totalCount).toBe(25);
  expect((await promise.withResponse()).status).toBe(200);
  expect(calls).toHaveLength(1);
  for await (const item of promise) if (item.code === "g12") break;
  expect(calls).toHaveLength(2);
  expect(calls.map(({ url }) => new URL(url).search)).toEqual(["?limit=10", "?page=2&limit=10"]);
});

test("pages() gives whole pages", async () => {
  const { client } = fakeService(list(25));
  const sizes: number[] = [];
  for await (const page of client.listGroups({ limit: 10 }).pages()) {
    sizes.push(page.data.list.length);
  }
  expect(sizes).toEqual([10, 10, 5]);
});

test("an error on a later page reaches the loop, with what came before", async () => {
  const { client } = fakeService((sent, count) =>
    count === 2 ? json(envelope(403)) : list(25)(sent),
  );
  const found: string[] = [];
  const error = await failure(
    (async () => {
      for await (const item of client.listGroups({ limit: 10 })) found.push(item.code);
    })(),
  );
  expect(error).toMatchObject({ status: 403 });
  expect(found).toEqual(numbers(0, 10));
});

test("a failure that is returned does not look like the end of the list", async () => {
  const { client } = fakeService(() => json(envelope(403, undefined)), { errors: "return" });
  expect(await failure(codes(client.listGroups()))).toMatchObject({
    message: "there is no list at /data/list of the answer",
  });
});

test("a service that never ends is left", async () => {
  const service: Service = {
    name: "Endless",
    agent: "endless/1",
    host: { option: "host", default: "https://x.test" },
    schemes: {},
    errors: {} as Service["errors"],
  };
  const { fetch, sent } = fakeFetch(() => json({ list: [1] }));
  const endless: Operation<object, unknown> = {
    id: "endless",
    method: "POST",
    path: "/x",
    body: { kind: jsonBody },
    paging: { page: "/options/page", first: 0, items: "/list" },
  };
  const pages = callPaged<object, unknown, number>(new PlainClient(service, { fetch }), endless, {
    options: { keep: true },
  });
  const error = await failure(
    (async () => {
      for await (const item of pages) expect(item).toBe(1);
    })(),
  );
  expect((error as Error).message).toContain("10000 pages");
  expect(sent).toHaveLength(10_000);
  expect(sent[0]?.body).toBe('{"options":{"keep":true}}');
  expect(sent[2]?.body).toBe('{"options":{"keep":true,"page":2}}');
});

test("an operation without pages cannot be paged", () => {
  const { client } = fakeService(list(1));
  expect(() => callPaged(client, createUsersOperation, { list: [] })).toThrow("has no pages");
});

test("pointers", () => {
  expect(get({ "a/b": { "c~d": [5] } }, ["a/b", "c~d", "0"])).toBe(5);
  expect(get({}, "/constructor/name")).toBeUndefined();
  expect(get(null, "/a")).toBeUndefined();
  expect(get(7, "")).toBe(7);
  const before = { a: { b: 1 }, c: 2 };
  expect(set(before, "/a/x/y", 3)).toEqual({ a: { b: 1, x: { y: 3 } }, c: 2 });
  expect(before).toEqual({ a: { b: 1 }, c: 2 });
  expect(set(undefined, "/page", 2)).toEqual({ page: 2 });
});

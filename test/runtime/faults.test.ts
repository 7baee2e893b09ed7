/**
 * Bad days: connections that break at every point, answers that are cut anywhere, callers that leave at any moment, and
 * values that try to be something else. What is random comes from a seed, so that a failure can be had again.
 */
import { getEventListeners } from "node:events";
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { describe, expect, test, vi } from "vitest";
import {
  call,
  ConnectionError,
  DecodeError,
  deepObjectStyle,
  inCookie,
  inHeader,
  inPath,
  inQuery,
  locationAnswer,
  RequestError,
  TimeoutError,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { ManagementClient } from "./fixture/client.js";
import {
  envelope,
  failure,
  fakeFetch,
  fakeService,
  json,
  jwt,
  KEYS,
  seeded,
  serve,
  PlainClient,
} from "./harness.js";

const request = { userIds: ["a"] };
const ok = () => json(envelope(200, []));

/** A service without credentials at `host`. */
function plain(host: string): PlainClient {
  const service: Service = {
    name: "Plain",
    agent: "plain-typescript/1",
    host: { option: "host", default: host },
    schemes: {},
    errors: {} as Service["errors"],
  };
  return new PlainClient(service, { maxRetries: 0 });
}

/** A server that says exactly these bytes to every request, and does with the connection what `then` does. */
async function raw(answer: string, then: (socket: Socket) => void) {
  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
    socket.on("data", () => {
      requests++;
      if (answer) socket.write(answer, () => setTimeout(then, 5, socket));
      else then(socket);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((done) => server.close(done));
    },
  };
}

describe("a connection that breaks", () => {
  const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n";
  test.each([
    ["before headers", ""],
    ["during headers", head.slice(0, 40)],
    ["after headers", `${head}\r\n`],
    ["within the body", `${head}\r\n{"a":1`],
  ])(
    "%s: a ConnectionError that says the request was sent; nothing is sent twice",
    async (_, text) => {
      for (const end of ["resetAndDestroy", "end"] as const) {
        const server = await raw(text, (socket) => socket[end]());
        const error = await failure(plain(server.url).request("POST", "/x", { maxRetries: 5 }));
        expect(error).toBeInstanceOf(ConnectionError);
        expect(error).toMatchObject({ sent: true });
        expect(server.requests()).toBe(1);
        await server.close();
      }
    },
  );

  test("a length that is too short cuts the JSON", async () => {
    const text = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n";
    const server = await raw(`${text}{"a":1}`, (socket) => socket.end());
    expect(await failure(plain(server.url).request("GET", "/x"))).toBeInstanceOf(DecodeError);
    await server.close();
  });
});

describe("an answer", () => {
  test("cut at every byte is a DecodeError, and never half a result", async () => {
    const text = JSON.stringify(envelope(200, [{ id: "1", name: "李雷 😀", n: 9007199254740993 }]));
    const bytes = new TextEncoder().encode(text);
    let length = 0;
    const { client } = fakeService(
      () =>
        new Response(bytes.slice(0, length), { headers: { "content-type": "application/json" } }),
    );
    for (; length < bytes.length; length++) {
      expect(await failure(client.getUsers(request))).toBeInstanceOf(DecodeError);
    }
    expect((await client.getUsers(request)).data).toHaveLength(1);
  });

  test("of one byte a second ends at the time limit, and is let go of", async () => {
    vi.useFakeTimers();
    try {
      let cancelled = false;
      let sent = 0;
      const { client } = fakeService(
        () =>
          new Response(
            new ReadableStream({
              pull: (controller) =>
                new Promise((done) =>
                  setTimeout(() => {
                    if (!cancelled) controller.enqueue(new Uint8Array([32]));
                    sent++;
                    done();
                  }, 1000),
                ),
              cancel: () => {
                cancelled = true;
              },
            }),
          ),
        { maxRetries: 0, timeout: 5500 },
      );
      const error = failure(client.getUsers(request));
      await vi.advanceTimersByTimeAsync(5500);
      expect(await error).toBeInstanceOf(TimeoutError);
      const before = sent;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(cancelled).toBe(true);
      expect(sent).toBeLessThanOrEqual(before + 2);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("a redirect", () => {
  const headers = { location: "https://evil.test/take" };

  test.each([301, 302, 303, 307, 308])("%d to another host is not followed", async (status) => {
    const other = await serve((_, response) => response.end("{}"));
    const server = await serve(({ target }, response) => {
      if (target.endsWith("-token")) {
        response.end(JSON.stringify(envelope(200, { access_token: jwt(1), expires_in: 7200 })));
      } else response.writeHead(status, { location: other.url }).end();
    });
    const client = new ManagementClient({ ...KEYS, host: server.url });
    const error = await failure(client.createUsers({ list: [{ name: "x", password: "p" }] }));
    expect(error).toMatchObject({ httpStatus: status, attempts: 1 });
    expect(other.served).toHaveLength(0);
    await server.close();
    await other.close();
  });

  const operation: Operation<undefined, string> = {
    id: "authorize",
    method: "GET",
    path: "/x",
    answer: locationAnswer,
  };
  test("that the description knows gives its location", async () => {
    const server = await serve((_, response) => response.writeHead(302, headers).end("<html>"));
    expect(await call(plain(server.url), operation, undefined)).toBe("https://evil.test/take");
    await server.close();
  });

  test("without a location, and a failure in its place, are errors", async () => {
    let status = 302;
    const server = await serve((_, response) => response.writeHead(status, {}).end());
    expect(await failure(call(plain(server.url), operation, undefined))).toBeInstanceOf(
      DecodeError,
    );
    status = 400;
    expect(await failure(call(plain(server.url), operation, undefined))).toMatchObject({
      status: 400,
    });
    await server.close();
  });
});

test("a thousand calls, each ended at a random moment, leave no listener, timer or connection", async () => {
  const random = seeded(1);
  let open = 0;
  const server = await serve((_, response) => {
    open++;
    response.on("close", () => open--);
    const text = JSON.stringify(envelope(200, { access_token: jwt(1), expires_in: 7200 }));
    setTimeout(() => {
      response.write(text.slice(0, 20));
      setTimeout(() => response.end(text.slice(20)), random() * 4);
    }, random() * 4);
  });
  const shared = new AbortController();
  const client = new ManagementClient({ ...KEYS, host: server.url });
  await client.getUsers(request, { signal: shared.signal });
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === "Timeout").length;
  const outcomes = { ended: 0, done: 0 };
  for (let round = 0; round < 20; round++) {
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const controller = new AbortController();
        // The others are left in peace, on a machine of any speed.
        const leaves = random() < 0.8;
        if (leaves) setTimeout(() => controller.abort(new Error("enough")), random() * 12);
        try {
          await client.getUsers(request, { signal: controller.signal });
          outcomes.done++;
        } catch (error) {
          expect(error).toMatchObject({ name: "AbortError", cause: { message: "enough" } });
          outcomes.ended++;
        }
        expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      }),
    );
  }
  expect(outcomes.ended).toBeGreaterThan(200);
  expect(outcomes.done).toBeGreaterThan(100);
  expect(getEventListeners(shared.signal, "abort")).toHaveLength(0);
  await vi.waitFor(() => expect(open).toBe(0));
  // What remains are the keep-alive timers of the platform: not one for each call.
  expect(timers()).toBeLessThan(60);
  expect((await client.getUsers(request)).statusCode).toBe(200);
  await server.close();
});

describe("hostile values", () => {
  const VALUES = [
    ...[".", "..", "...", "%2e%2e", "%2E.", "./", "../", "..\\", "/", "//evil.test", "\\", "%00"],
    ...[
      "a\r\nx-evil: 1",
      "\n",
      "\r",
      "\0",
      "\u2028",
      "\u0085",
      "?a=b",
      "#f",
      "&a=b",
      ";a=b",
      "a,b",
    ],
    ...[
      "😀",
      "\ud800",
      "é",
      "用户",
      "e\u0301",
      "\u202e",
      " ",
      "+",
      "%",
      "%zz",
      "'",
      '"',
      "<x>",
      "{id}",
    ],
    ...["__proto__", "constructor", "", "x".repeat(5000)],
  ];
  const { fetch, sent } = fakeFetch(() => json({}));
  const service: Service = {
    name: "Echo",
    agent: "echo-typescript/1",
    host: { option: "host", default: "https://api.test" },
    schemes: {},
    errors: {} as Service["errors"],
  };
  const core = new PlainClient(service, { fetch });
  const operation: Operation<Record<string, unknown>, unknown> = {
    id: "echo",
    method: "GET",
    path: "/a/{id}/{id2}/end",
    parameters: [
      { name: "id", in: inPath },
      { name: "id2", in: inPath },
      { name: "q", in: inQuery },
      { name: "d", in: inQuery, style: deepObjectStyle },
      { name: "x-h", in: inHeader },
      { name: "c", in: inCookie },
    ],
  };
  const good = { id: "1", id2: "2", q: "3", d: { k: "4" }, "x-h": "5", c: "6" };

  test.each(Object.keys(good))(
    "in %s reach the route that was meant, or nothing is sent",
    async (at) => {
      let refused = 0;
      for (const value of VALUES) {
        const before = sent.length;
        const wish = { ...good, [at]: at === "d" ? { [value]: value } : value };
        try {
          await call(core, operation, wish);
        } catch (error) {
          expect(error, JSON.stringify(value)).toBeInstanceOf(RequestError);
          expect(sent).toHaveLength(before);
          refused++;
          continue;
        }
        const { url, headers } = sent.at(-1) ?? { url: "", headers: new Headers() };
        const { origin, pathname, searchParams, hash } = new URL(url);
        expect(origin).toBe("https://api.test");
        expect(hash).toBe("");
        const segments = pathname.split("/").map(decodeURIComponent);
        expect(segments).toEqual(["", "a", wish.id, wish.id2, "end"]);
        expect(searchParams.get("q")).toBe(wish.q);
        expect([...searchParams].length).toBe(2);
        expect(headers.get("x-h")).toBe(wish["x-h"].trim());
        expect(headers.has("x-evil")).toBe(false);
        expect(decodeURIComponent(headers.get("cookie") ?? "")).toBe(`c=${wish.c}`);
      }
      // Half of a surrogate pair at least; most of what a header cannot hold.
      expect(refused).toBeGreaterThan(0);
      expect(refused).toBeLessThan(VALUES.length / 2);
    },
  );
});

test("a clock that is wrong by ten minutes changes neither tokens nor waits", async () => {
  vi.useFakeTimers();
  try {
    for (const wrong of [-600_000, 600_000]) {
      const now = Date.now();
      vi.setSystemTime(now + wrong);
      const { client, tokens, calls } = fakeService((_, count) => {
        const headers = {
          date: new Date(now).toUTCString(),
          "retry-after": new Date(now + 2000).toUTCString(),
        };
        return count === 1 ? json(envelope(429), 200, headers) : ok();
      });
      const done = client.getUsers(request);
      await vi.advanceTimersByTimeAsync(1900);
      expect(calls).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(200);
      await done;
      expect(calls).toHaveLength(2);
      vi.setSystemTime(now - wrong);
      await client.getUsers(request);
      expect(tokens).toHaveLength(1);
    }
  } finally {
    vi.useRealTimers();
  }
});

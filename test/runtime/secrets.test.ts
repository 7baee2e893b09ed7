/**
 * Canaries: no secret may appear in anything that can be printed.
 *
 * Each failure is provoked with a service, a `fetch` or a caller that repeats every secret it knows.
 */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, SdkError } from "../../templates/typescript/runtime/index.js";
import { cleanCause, redact, scrub, valuesOf } from "../../templates/typescript/runtime/redact.js";
import { ManagementClient } from "./fixture/client.js";
import {
  envelope,
  failure,
  fakeFetch,
  fakeService,
  isTokenCall,
  json,
  jwt,
  KEYS,
} from "./harness.js";

const PASSWORD = "CANARY password/with & signs";
const HEADER = "CANARY-own-header";
const users = { list: [{ name: "x", password: PASSWORD }] };
const headers = { "x-api-token": HEADER };
const SECRETS = [KEYS.accessKeySecret, jwt(1), PASSWORD, encodeURIComponent(PASSWORD), HEADER];

/** Every text that a program or a logger gets out of a value without asking for a hidden part. */
function printed(value: unknown): string {
  const texts = [inspect(value, { depth: 20 }), inspect(value, { depth: 20, showHidden: true })];
  texts.push(String(JSON.stringify(value)), String(value));
  for (let one = value; one instanceof Error; one = one.cause) {
    texts.push(one.message, String(one.stack), JSON.stringify(one), JSON.stringify({ ...one }));
  }
  return texts.join("\n");
}

describe("errors", () => {
  const echo = `you sent ${SECRETS.join(" and ")}`;
  const provoke: Record<string, () => Response | Promise<Response>> = {
    "an envelope that fails": () =>
      json({ statusCode: 409, message: echo, requestId: echo, data: SECRETS }, 200, {
        "x-echo": encodeURIComponent(echo),
      }),
    "an HTTP failure in JSON": () => json({ message: echo, error: echo }, 400),
    "an HTTP failure in text": () => new Response(echo, { status: 500 }),
    "an answer that is no JSON": () => new Response(echo),
    "JSON cut short": () => new Response(`{"statusCode":200,"data":"${echo}`),
    "a fetch that fails like an HTTP library": () => {
      const request = { headers: { authorization: `Bearer ${jwt(1)}` }, body: SECRETS };
      const cause = Object.assign(new Error(echo), { code: "ECONNRESET", config: request });
      throw Object.assign(new TypeError(echo, { cause }), { request, config: request });
    },
    "a fetch that throws a text": () => {
      throw echo;
    },
    "a time limit": () => new Promise<Response>(() => undefined),
  };

  test.each(Object.entries(provoke))("%s", async (_, answer) => {
    const { client } = fakeService(answer, { maxRetries: 0, headers, timeout: 50 });
    const error = await failure(client.createUsers(users));
    expect(error).toBeInstanceOf(SdkError);
    expect(printed(error)).not.toContain("CANARY");
  });

  test.each(Object.entries(provoke))("of the call that buys a token: %s", async (_, answer) => {
    const { fetch } = fakeFetch(answer);
    const client = new ManagementClient({ ...KEYS, fetch, maxRetries: 0, headers, timeout: 50 });
    const error = await failure(client.getUsers({ userIds: [] }));
    expect(error).toBeInstanceOf(SdkError);
    expect(printed(error).replaceAll(jwt(1), "")).not.toContain("CANARY-access");
    expect(printed(error)).not.toContain(HEADER);
  });

  test("half an answer that holds a fresh token", async () => {
    const { fetch } = fakeFetch(
      () => new Response('{"statusCode":200,"data":{"access_token":"CANARY-fresh'),
    );
    const error = await failure(new ManagementClient({ ...KEYS, fetch }).getUsers({ userIds: [] }));
    expect(error).toMatchObject({ name: "DecodeError" });
    expect(printed(error)).not.toContain("CANARY");
  });

  test("what cannot be sent", async () => {
    const { client } = fakeService(() => json(envelope(200)));
    const error = await failure(client.getUsers({ userIds: [] }, { headers: { a: "CANARY\n" } }));
    expect(printed(error)).not.toContain("CANARY");
    const broken = { ...KEYS, accessKeySecret: "CANARY\nsecret", host: "CANARY host" };
    try {
      new ManagementClient(broken);
      expect.unreachable();
    } catch (thrown) {
      expect(printed(thrown)).not.toContain("CANARY");
    }
  });

  test("what the service said is there for who asks, and readable but for the secrets", async () => {
    const { client } = fakeService(() =>
      json({ statusCode: 409, message: `password ${PASSWORD} is weak`, data: { next: jwt(1) } }),
    );
    const error = (await failure(client.createUsers(users))) as ApiError;
    expect(error.message).toBe("409 password *** is weak (POST /api/v3/create-users)");
    expect(error.data).toEqual({ next: jwt(1) });
  });
});

test("a client shows nothing, before and after it bought a token", async () => {
  const { client } = fakeService(() => json(envelope(200, [])), { headers });
  expect(printed(client)).not.toContain("CANARY");
  const promise = client.getUsers({ userIds: [] });
  await promise;
  for (const one of [client, client.withOptions({ timeout: 1 }), promise]) {
    expect(printed(one)).not.toContain("CANARY");
  }
});

describe("logs", () => {
  test.each(["debug", "info", "warn", "error"] as const)("at level %s", async (logLevel) => {
    const lines: string[] = [];
    const write = (...line: unknown[]): void => {
      lines.push(inspect(line, { depth: 20, showHidden: true }), JSON.stringify(line));
    };
    const logger = { debug: write, info: write, warn: write, error: write };
    const { client } = fakeService(
      (_, count) =>
        json(
          {
            statusCode: count < 3 ? 500 : 200,
            message: (count === 1 ? SECRETS : [KEYS.accessKeySecret, jwt(1), HEADER]).join(),
            data: [{ password: PASSWORD, token: "CANARY-t" }],
          },
          200,
          { "set-cookie": "CANARY-cookie", "x-secret": "CANARY-x" },
        ),
      { headers, logger, logLevel },
    );
    await client.createUsers(users).catch(() => undefined);
    await client.getUsers({ userIds: ["id-1"] });
    await client.request("POST", "/x", { body: { secret: "CANARY-s" }, query: { q: "CANARY-q" } });
    if (logLevel !== "error") expect(lines.length).toBeGreaterThan(0);
    expect(lines.join("\n")).not.toContain("CANARY");
  });

  test("nothing is logged unless asked for", async () => {
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    function fail(): never {
      throw new Error("logged");
    }
    const { client } = fakeService(() => json(envelope(200, [])), { logger });
    await client.getUsers({ userIds: [] });
  });
});

describe("the tools", () => {
  test("scrub", () => {
    expect(scrub("a secret and a secret-longer", ["secret", "secret-longer"])).toBe(
      "a *** and a ***",
    );
    expect(scrub("x%20y%2Fz x y/z", ["x y/z"])).toBe("*** ***");
    expect(scrub("abc", ["abc", ""])).toBe("abc"); // too short to be told from a word
  });

  test("redact", () => {
    const value = {
      pin: "1",
      list: [{ userPassword: "2", note: "has 12345 in it" }],
      apiKey: "3",
      n: 4,
      nil: null,
    };
    expect(redact(value, ["pin"], ["12345"])).toEqual({
      pin: "***",
      list: [{ userPassword: "***", note: "has *** in it" }],
      apiKey: "***",
      n: 4,
      nil: null,
    });
    expect(redact(new Blob(["x"]), [], [])).toEqual({});
    expect(redact({ file: new Uint8Array(3), big: 1n }, [], [])).toEqual({
      file: "[bytes]",
      big: "1",
    });
    const round: { self?: unknown } = {};
    round.self = round;
    expect(redact(round, [], [])).toBe("…");
    expect(valuesOf(round, ["x"])).toEqual([]);
    expect(valuesOf({ a: [{ pin: "1" }], pin: 2 }, ["pin"])).toEqual(["1"]);
  });

  test("causes", () => {
    expect(cleanCause("has 12345", ["12345"])).toBe("has ***");
    expect(cleanCause(undefined, [])).toBeUndefined();
    const round = new Error("round");
    round.cause = round;
    expect(cleanCause(round, [])).toBeInstanceOf(Error);
    const plain = cleanCause({ nothing: "like an error" }, []);
    expect(plain).toBeInstanceOf(Error);
  });
});

test("a token is not bought to be shown: the request of a step holds it, its print does not leak elsewhere", async () => {
  const seen: string[] = [];
  const { client } = fakeService(() => json(envelope(200, [])), {
    middleware: [
      async (request, next) => {
        if (!isTokenCall(request.url)) seen.push(request.headers.get("authorization") ?? "");
        return next(request);
      },
    ],
  });
  await client.getUsers({ userIds: [] });
  expect(seen).toEqual([`Bearer ${jwt(1)}`]);
});

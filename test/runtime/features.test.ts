/**
 * A core does what it was given. Each feature is absent from a bare core, is there in a core that was given it, and its
 * options are refused by a core that was not.
 *
 * Longer than 400 lines because every feature is shown twice: in a core that was given it, and in one that was not.
 */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  allFeatures,
  authentication,
  bodyLimit,
  callPath,
  ConfigurationError,
  ConnectionError,
  Core,
  DecodeError,
  derive,
  environmentOf,
  exactIntegers,
  exactJson,
  explanations,
  logging,
  middleware,
  optionChecks,
  plainBodies,
  renewals,
  retries,
  returnedErrors,
  type ApiResponse,
  type CoreFeature,
  type HttpRequest,
  type RequestOptions,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { call } from "../../templates/typescript/runtime/call.js";
import {
  getUsers,
  getUsersOperation,
  ManagementClient,
  ManagementCore,
  type Envelope,
  type ManagementClientOptions,
} from "./fixture/client.js";
import { UnauthorizedError } from "./fixture/errors.js";
import {
  envelope,
  failure,
  fakeFetch,
  isTokenCall,
  json,
  jwt,
  KEYS,
  type Sent,
} from "./harness.js";

const environment = environmentOf(["ACME", "OLDACME"]);

type Answer = (sent: Sent, count: number) => Response | Promise<Response>;

/** A `fetch` that sells numbered tokens and gives all other calls to `answer`. */
function service(answer: Answer) {
  const calls: Sent[] = [];
  let tokens = 0;
  const { fetch } = fakeFetch((sent) => {
    if (isTokenCall(sent.url)) {
      return json(envelope(200, { access_token: jwt(++tokens), expires_in: 7200 }));
    }
    calls.push(sent);
    return answer(sent, calls.length);
  });
  return { fetch, calls, bought: () => tokens };
}

const ok: Answer = () => json(envelope(200, []));
const users = { userIds: ["a"] };

/** A core whose features only the running program knows. */
function loose(options: ManagementClientOptions, features: readonly CoreFeature[] = []) {
  return new ManagementCore<readonly CoreFeature[]>(options, features);
}

describe("retries", () => {
  const down: Answer = () => json(envelope(503), 200, { "retry-after": "0" });

  test("are not made by a bare core", async () => {
    const { fetch, calls } = service(down);
    expect(await failure(getUsers(new ManagementCore({ ...KEYS, fetch }), users))).toMatchObject({
      status: 503,
      retryAfter: 0,
      attempts: 1,
    });
    expect(calls).toHaveLength(1);
  });

  test("are made by a core that was given them, as often as its option says", async () => {
    const { fetch, calls } = service(down);
    const core = new ManagementCore({ ...KEYS, fetch, maxRetries: 3 }, [retries]);
    expect(await failure(getUsers(core, users))).toMatchObject({ attempts: 4 });
    expect(await failure(getUsers(core, users, { maxRetries: 1 }))).toMatchObject({ attempts: 2 });
    expect(calls).toHaveLength(6);
  });

  test("know whether anything was sent; without them it counts as sent", async () => {
    const refused = Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    });
    const { fetch } = service(() => Promise.reject(refused));
    const bare = await failure(getUsers(new ManagementCore({ ...KEYS, fetch }), users));
    expect(bare).toBeInstanceOf(ConnectionError);
    expect(bare).toMatchObject({ sent: true, message: "getUsers: no answer came" });
    const core = new ManagementCore({ ...KEYS, fetch, maxRetries: 0 }, [retries]);
    expect(await failure(getUsers(core, users))).toMatchObject({
      sent: false,
      message: "getUsers: no connection (ECONNREFUSED)",
    });
  });
});

test("environment: options and their names", async () => {
  vi.stubEnv("ACME_ACCESS_KEY_ID", KEYS.accessKeyId);
  vi.stubEnv("OLDACME_ACCESS_KEY_SECRET", KEYS.accessKeySecret);
  try {
    const { fetch, calls } = service(ok);
    expect(() => new ManagementCore({ fetch })).toThrow(
      /^ManagementClient needs option accessKeyId, and option accessKeySecret$/,
    );
    await getUsers(new ManagementCore({ fetch }, [environment]), users);
    expect(calls).toHaveLength(1);
    vi.stubEnv("ACME_LOG", "debug");
    // A level for a log that is not there is no mistake of the program.
    expect(new ManagementCore({ fetch }, [environment])).toBeInstanceOf(Core);
    vi.unstubAllEnvs();
    expect(() => new ManagementCore({ fetch }, [environment])).toThrow(
      /variable ACME_ACCESS_KEY_ID/,
    );
  } finally {
    vi.unstubAllEnvs();
  }
});

test("logging", async () => {
  const lines: string[] = [];
  const line = (message: string): unknown => lines.push(message);
  const logger = { error: line, warn: line, info: line, debug: line } as never;
  const { fetch } = service(ok);
  await getUsers(
    new ManagementCore({ ...KEYS, fetch, logger, logLevel: "info" }, [logging]),
    users,
  );
  expect(lines).toEqual(["getManagementToken: done", "getUsers: done"]);
});

test("middleware", async () => {
  const { fetch, calls } = service(ok);
  const step = async (request: HttpRequest, next: (one: HttpRequest) => Promise<Response>) => {
    request.headers.set("x-step", "1");
    return next(request);
  };
  await getUsers(new ManagementCore({ ...KEYS, fetch, middleware: [step] }, [middleware]), users);
  expect(calls[0]?.headers.get("x-step")).toBe("1");
});

test("bodyLimit", async () => {
  const { fetch } = service(() => json(envelope(200, ["x".repeat(5000)])));
  const limit = { maxResponseBytes: 4000 };
  const core = new ManagementCore({ ...KEYS, fetch, ...limit }, [bodyLimit]);
  expect(await failure(getUsers(core, users))).toBeInstanceOf(DecodeError);
  expect((await getUsers(new ManagementCore({ ...KEYS, fetch }), users)).data).toHaveLength(1);
});

test("plainBodies", async () => {
  const { fetch, calls } = service(ok);
  const body = { photo: new Uint8Array(2) };
  const core = new ManagementCore({ ...KEYS, fetch }, [plainBodies]);
  expect(await failure(callPath(core, "POST", "/x", { body }))).toMatchObject({
    message: expect.stringContaining("/photo is a Uint8Array") as string,
  });
  await callPath(new ManagementCore({ ...KEYS, fetch }), "POST", "/x", { body });
  expect(calls).toHaveLength(1);
});

test("returnedErrors", async () => {
  const { fetch } = service(() => json(envelope(409, { step: 1 })));
  const core = new ManagementCore({ ...KEYS, fetch, errors: "return" }, [returnedErrors]);
  expect(await getUsers(core, users)).toMatchObject({ statusCode: 409, data: { step: 1 } });
  const bare = new ManagementCore({ ...KEYS, fetch });
  expect(await failure(getUsers(bare, users))).toMatchObject({ status: 409 });
});

describe("exactIntegers", () => {
  const long = "9007199254740993";
  const { fetch, calls } = service(() => {
    const text = `{"statusCode":200,"data":${long}}`;
    return new Response(text, { headers: { "content-type": "application/json" } });
  });
  const bare = new ManagementCore({ ...KEYS, fetch });

  test("reads them wherever they stand; a bare core where the row says so", async () => {
    const core = new ManagementCore({ ...KEYS, fetch }, [exactIntegers]);
    expect((await getUsers(core, users)).data).toBe(BigInt(long));
    expect((await getUsers(bare, users)).data).toBe(Number(long));
    const announced = await call(bare, { ...getUsersOperation, json: exactJson }, users);
    expect(announced.data).toBe(BigInt(long));
  });

  test("writes them; a bare core refuses to round one", async () => {
    const core = new ManagementCore({ ...KEYS, fetch }, [exactIntegers]);
    await callPath(core, "POST", "/x", { body: { id: BigInt(long) } });
    expect(calls.at(-1)?.body).toBe(`{"id":${long}}`);
    const error = await failure(callPath(bare, "POST", "/x", { body: { id: BigInt(long) } }));
    expect(error).toMatchObject({ name: "RequestError" });
  });
});

describe("optionChecks", () => {
  const wrong: readonly (readonly [object, string])[] = [
    [{ timeout: 0 }, "option timeout must be a number above 0"],
    [{ deadline: "5" }, "option deadline must be a number above 0"],
    [{ tenantId: "" }, "option tenantId must be a text that is not empty"],
    [{ accessKeySecret: 5 }, "option accessKeySecret must be a text that is not empty"],
  ];

  test.each(wrong)("refuses %j, and says what it must be", (options, words) => {
    const { fetch } = service(ok);
    expect(() => loose({ ...KEYS, fetch, ...options }, [optionChecks])).toThrow(words);
  });

  test.each([
    ["x y", "1", '"x y" is no name of a header'],
    ["x", "a\nb", "header x holds a character that no header may hold"],
  ])("refuses the header %j: %j of a call", async (name, value, words) => {
    const { fetch } = service(ok);
    const core = loose({ ...KEYS, fetch }, [optionChecks]);
    const error = await failure(getUsers(core, users, { headers: { [name]: value } }));
    expect(error).toMatchObject({ name: "RequestError", message: words });
  });

  test("is not needed to keep what is wrong from being sent", async () => {
    const { fetch, calls } = service(ok);
    for (const headers of [{ "x y": "1" }, { x: "a\nb" }] as Record<string, string>[]) {
      const error = await failure(getUsers(new ManagementCore({ ...KEYS, fetch, headers }), users));
      expect(error).toMatchObject({ name: "RequestError" });
    }
    expect(() => new ManagementCore({ ...KEYS, accessKeySecret: "", fetch })).toThrow(
      "ManagementClient needs option accessKeySecret",
    );
    expect(() => new ManagementCore({ ...KEYS, host: "ftp://x", fetch })).toThrow(
      "option host must be a plain http or https URL",
    );
    expect(calls).toEqual([]);
  });
});

test("explanations", async () => {
  const { fetch } = service(() => json({ detail: "no such pool", code: 7 }, 404));
  const bare = await failure(getUsers(new ManagementCore({ ...KEYS, fetch }), users));
  expect(bare).toMatchObject({ status: 404, body: { detail: "no such pool" } });
  expect(String(bare)).toContain("404 the service gave no reason");
  const told = new ManagementCore({ ...KEYS, fetch }, [explanations]);
  const error = await failure(getUsers(told, users));
  expect(error).toMatchObject({ status: 404, apiCode: 7 });
  expect(String(error)).toContain("404 no such pool");
});

describe("renewals", () => {
  /** A client whose clock can be moved, after its first call. */
  async function started(features: readonly CoreFeature[]) {
    let offset = 0;
    const real = performance.now.bind(performance);
    vi.spyOn(performance, "now").mockImplementation(() => real() + offset);
    const { fetch, calls, bought } = service(ok);
    const core = loose({ ...KEYS, fetch }, features);
    await getUsers(core, users);
    return { core, calls, bought, pass: (seconds: number) => (offset += seconds * 1000) };
  }
  afterEach(() => vi.restoreAllMocks());

  test("are not made by a bare core, which buys when it must", async () => {
    const { core, bought, pass } = await started([]);
    pass(7200 - 60);
    await getUsers(core, users);
    expect(bought()).toBe(1);
    pass(40);
    await Promise.all([getUsers(core, users), getUsers(core, users)]);
    expect(bought()).toBe(2);
  });

  test("are made behind a call that still uses the old token, once for all", async () => {
    const { core, calls, bought, pass } = await started([renewals]);
    pass(7200 - 60);
    await Promise.all([getUsers(core, users), getUsers(core, users)]);
    expect(calls.slice(1).map((one) => one.headers.get("authorization"))).toEqual([
      `Bearer ${jwt(1)}`,
      `Bearer ${jwt(1)}`,
    ]);
    expect(bought()).toBe(2);
  });
});

describe("an option whose feature is missing", () => {
  const checks = [optionChecks];
  const { fetch, calls } = service(ok);
  const given: readonly RequestOptions[] = [
    { maxRetries: 1 },
    { maxResponseBytes: 10 },
    { errors: "return" },
    { logLevel: "info" } as RequestOptions,
    { logger: console } as RequestOptions,
    { middleware: [] } as RequestOptions,
  ];

  test.each(given)("is refused by a core that checks its options: %j", async (options) => {
    const [name = ""] = Object.keys(options);
    const words = `option ${name} needs a feature that was not given`;
    expect(() => loose({ ...KEYS, fetch, ...options }, checks)).toThrow(words);
    expect(() => derive(loose({ ...KEYS, fetch }, checks), options)).toThrow(words);
    const error = await failure(getUsers(loose({ ...KEYS, fetch }, checks), users, options));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: words });
    expect(calls).toEqual([]);
    expect(loose({ ...KEYS, fetch, ...options }, allFeatures([]))).toBeInstanceOf(Core);
  });

  test("is no mistake where it asks for what a bare core does", async () => {
    const without = { maxRetries: 0, errors: "throw", maxResponseBytes: Infinity } as const;
    await getUsers(loose({ ...KEYS, fetch, ...without, logLevel: "off" }, checks), users, without);
  });

  test("does not compile", () => {
    const keys = { ...KEYS, fetch };
    const wrong = [
      // @ts-expect-error: no feature at all
      () => new ManagementCore({ ...keys, maxRetries: 3 }),
      // @ts-expect-error: another feature
      () => new ManagementCore({ ...keys, maxRetries: 3 }, [logging, environment]),
      // @ts-expect-error: one of two is missing
      () => new ManagementCore({ ...keys, maxRetries: 3, logLevel: "info" }, [retries]),
    ];
    expect(wrong).toHaveLength(3);
    const right = new ManagementCore({ ...keys, maxRetries: 3, logLevel: "off" }, [
      retries,
      logging,
    ]);
    expect(right).toBeInstanceOf(Core);
  });
});

describe("a bare core keeps what safety needs", () => {
  test("one purchase for all, and one replay after a rejected token", async () => {
    const { fetch, calls, bought } = service((sent) =>
      sent.headers.get("authorization")?.endsWith("-1")
        ? json(envelope(401))
        : json(envelope(200, [])),
    );
    const core = new ManagementCore({ ...KEYS, fetch });
    await Promise.all(Array.from({ length: 50 }, () => getUsers(core, users)));
    expect([bought(), calls.length]).toEqual([2, 100]);
  });

  test("a token that is rejected again is an error", async () => {
    const { fetch, calls } = service(() => json(envelope(401)));
    const error = await failure(getUsers(new ManagementCore({ ...KEYS, fetch }), users));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(calls).toHaveLength(2);
  });

  test("time limits, and the caller's signal", async () => {
    const { fetch } = service(
      (sent) =>
        new Promise((_, reject) => {
          sent.init.signal?.addEventListener("abort", () => reject(new Error("aborted")));
        }),
    );
    const core = new ManagementCore({ ...KEYS, fetch, timeout: 20 });
    expect(await failure(getUsers(core, users))).toMatchObject({ name: "TimeoutError", limit: 20 });
    const slow = { timeout: Infinity, deadline: 30 };
    expect(await failure(getUsers(core, users, slow))).toMatchObject({ limit: 30 });
    const signal = AbortSignal.abort(new Error("enough"));
    expect(await failure(getUsers(core, users, { signal }))).toMatchObject({ name: "AbortError" });
  });

  test("no secret in an error", async () => {
    const { fetch } = service(() => json(envelope(400, null, { message: KEYS.accessKeySecret })));
    const error = await failure(getUsers(new ManagementCore({ ...KEYS, fetch }), users));
    expect(String(error)).toContain("400 ***");
    const broken = service(() => Promise.reject(new Error(KEYS.accessKeySecret)));
    const cut = await failure(
      getUsers(new ManagementCore({ ...KEYS, fetch: broken.fetch }), users),
    );
    expect(String(cut)).toBe("ConnectionError: getUsers: no answer came");
    expect((cut as Error).cause).toBeUndefined();
    const told = new ManagementCore({ ...KEYS, fetch: broken.fetch }, [explanations]);
    expect(String(((await failure(getUsers(told, users))) as Error).cause)).toBe("Error: ***");
  });
});

describe("the features", () => {
  test("of a client are all there are, and no two of them want the same place", () => {
    const taken = new Map<string, unknown>();
    for (const one of allFeatures([]) as readonly CoreFeature[]) {
      for (const [place, value] of Object.entries(one)) {
        if (place === "options") continue;
        expect(taken.get(place) ?? value, place).toBe(value);
        taken.set(place, value);
      }
    }
    const known = [
      authentication,
      bodyLimit,
      exactIntegers,
      explanations,
      logging,
      middleware,
      optionChecks,
      plainBodies,
      renewals,
      retries,
      returnedErrors,
    ];
    const all = (allFeatures([]) as readonly CoreFeature[]).filter((one) => !one.fill);
    expect(new Set(all)).toEqual(new Set<CoreFeature>(known));
    expect(new ManagementClient(KEYS)).toBeInstanceOf(ManagementCore);
  });

  test("can be written by others", async () => {
    const heard: string[] = [];
    const hears: CoreFeature = { tell: (_, event) => void heard.push(event) };
    const { fetch } = service(ok);
    const { data }: ApiResponse<Envelope<unknown>> = await getUsers(
      new ManagementCore({ ...KEYS, fetch }, [hears]),
      users,
    ).withResponse();
    expect(data.statusCode).toBe(200);
    expect(heard.filter((one) => one === "answer")).toHaveLength(2);
  });
});

test("a service without options needs no features", async () => {
  const bare: Service = {
    name: "Bare",
    agent: "bare/1",
    host: { option: "host", default: "https://x.test" },
    schemes: {},
    errors: {} as Service["errors"],
  };
  const { fetch, sent } = fakeFetch(() => json({ a: 1 }));
  expect(await callPath(new Core(bare, { fetch }), "GET", "/x")).toEqual({ a: 1 });
  expect(sent[0]?.headers.get("user-agent")).toBe("bare/1");
  await callPath(new Core(bare, { fetch }, [environment]), "GET", "/x");
  expect(sent[1]?.headers.get("user-agent")).toMatch(/^bare\/1 node\//);
});

/** What a program can put in: `fetch`, middleware, a logger; and the schemes other than the fixture's. */
import { describe, expect, test, vi } from "vitest";
import {
  bearerScheme,
  basicScheme,
  apiKeyScheme,
  clientCredentialsScheme,
  externalScheme,
  inQuery,
  inHeader,
  inCookie,
  ApiError,
  call,
  ConfigurationError,
  type ClientOptions,
  type Middleware,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { envelope, failure, fakeFetch, fakeService, json, PlainClient } from "./harness.js";

const ok = () => json(envelope(200, []));

describe("middleware", () => {
  test("runs in order around every attempt, and may change request and answer", async () => {
    const steps: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        steps.push(`${name} ${request.operation} ${request.attempt}`);
        request.headers.set(`x-${name}`, "1");
        const own = request.operation === "getUsers" ? `#${name}` : "";
        const response = await next({ ...request, url: request.url + own });
        steps.push(`${name} done`);
        return response;
      };
    const { client, calls } = fakeService(
      (_, count) => (count === 1 ? json(envelope(429), 200, { "retry-after": "0" }) : ok()),
      { middleware: [named("outer"), named("inner")] },
    );
    await client.getUsers({ userIds: ["a"] });
    expect(steps.filter((step) => !step.includes("Token"))).toEqual([
      ...["outer done", "inner done"].reverse(), // those of the token
      ...["outer getUsers 1", "inner getUsers 1", "inner done", "outer done"],
      ...["outer getUsers 2", "inner getUsers 2", "inner done", "outer done"],
    ]);
    expect(calls[1]?.url).toMatch(/#outer#inner$/);
    expect(calls[1]?.headers.get("x-inner")).toBe("1");
  });

  test("can answer by itself; what it throws arrives as it is, without a retry", async () => {
    const own = fakeService(ok, { middleware: [async () => json(envelope(200, "mine"))] });
    expect(await own.client.request("GET", "/x").catch((error: unknown) => error)).toBeInstanceOf(
      Error,
    ); // its answer holds no token
    const mistake = new RangeError("a bug in the step");
    const step = vi.fn<Middleware>((request, next) => {
      if (request.operation === "getUsers") throw mistake;
      return next(request);
    });
    const { client } = fakeService(ok, { middleware: [step] });
    expect(await failure(client.getUsers({ userIds: [] }))).toBe(mistake);
    expect(step).toHaveBeenCalledTimes(2);
  });
});

describe("fetch", () => {
  test.each([undefined, { pipe: true }])("one without web streams works: body %j", async (body) => {
    const answer = { status: 200, headers: new Headers(), body, arrayBuffer: async () => bytes };
    const bytes = new TextEncoder().encode('{"a":1}').buffer;
    const { fetch } = fakeFetch(() => answer as unknown as Response);
    const core = new PlainClient(service({}), { fetch });
    expect(await core.request("GET", "/x")).toEqual({ a: 1 });
    const limited = failure(core.request("GET", "/x", { maxResponseBytes: 3 }));
    expect(await limited).toMatchObject({ name: "DecodeError" });
  });

  test("the global one is looked up at every call", async () => {
    const { client } = fakeService(ok);
    const { fetch } = fakeFetch(() => json({ statusCode: 200, replaced: true }));
    vi.stubGlobal("fetch", fetch);
    try {
      const core = new PlainClient(service({}), {});
      expect(await core.request("GET", "/x")).toMatchObject({ replaced: true });
    } finally {
      vi.unstubAllGlobals();
    }
    expect(client).toBeDefined();
  });
});

describe("the log", () => {
  test("has a line per call at info, retries at warn, failures at error, and bodies at debug", async () => {
    const lines: [string, string, Record<string, unknown>][] = [];
    const write =
      (level: string) =>
      (message: string, fields: Readonly<Record<string, unknown>>): void => {
        lines.push([level, message, fields]);
      };
    const logger = {
      debug: write("debug"),
      info: write("info"),
      warn: write("warn"),
      error: write("error"),
    };
    const { client } = fakeService(
      (_, count) =>
        count === 1
          ? json(envelope(429), 200, { "retry-after": "0" })
          : count === 2
            ? ok()
            : json(envelope(400)),
      { logger, logLevel: "debug" },
    );
    await client.getUsers({ userIds: ["a"] });
    await failure(client.getUsers({ userIds: ["b"] }));
    const own = lines.filter(([, message]) => message.startsWith("getUsers"));
    expect(own.map(([level, message]) => `${level} ${message}`)).toEqual([
      "debug getUsers: request",
      "debug getUsers: answer",
      "warn getUsers: trying again",
      "debug getUsers: request",
      "debug getUsers: answer",
      "info getUsers: done",
      "debug getUsers: request",
      "debug getUsers: answer",
      "error getUsers: failed",
    ]);
    expect(own[0]?.[2]).toMatchObject({
      method: "GET",
      path: "/api/v3/get-users",
      attempt: 1,
      query: ["userIds"],
      headers: { accept: "application/json", authorization: "***", "x-acme-pool-id": "***" },
    });
    expect(own[0]?.[2]["body"]).toBeUndefined();
    expect(own[1]?.[2]).toMatchObject({ status: 429, httpStatus: 200, body: { statusCode: 429 } });
  });

  test("its level comes from the environment; console is where it goes", async () => {
    vi.stubEnv("ACME_LOG", "info");
    const info = vi.spyOn(console, "info").mockImplementation(() => undefined);
    try {
      const { client } = fakeService(ok);
      await client.getUsers({ userIds: ["a"] });
      expect(info.mock.calls.map(([message]) => String(message))).toEqual([
        "getManagementToken: done",
        "getUsers: done",
      ]);
      vi.stubEnv("ACME_LOG", "verbose");
      expect(() => fakeService(ok)).toThrow(/logLevel must be one of off, error/);
    } finally {
      info.mockRestore();
      vi.unstubAllEnvs();
    }
  });
});

function service(schemes: Service["schemes"]): Service {
  return {
    name: "Plain",
    agent: "plain/1",
    host: { option: "host", default: "https://x.test/v1" },
    schemes,
    secrets: ["accessToken", "password", "queryKey", "headerKey", "session", "clientSecret"],
    errors: { 4: ApiError, 5: ApiError },
  };
}

describe("security schemes", () => {
  const schemes: Service["schemes"] = {
    user: bearerScheme({ option: "accessToken" }),
    login: basicScheme({ username: "username", password: "password" }),
    query: apiKeyScheme({ in: inQuery, name: "api key", option: "queryKey" }),
    header: apiKeyScheme({ in: inHeader, name: "X-Key", option: "headerKey" }),
    cookie: apiKeyScheme({ in: inCookie, name: "sid", option: "session" }),
    machine: clientCredentialsScheme({
      tokenUrl: "https://login.test/oauth/token",
      scopes: ["a", "b"],
      clientId: "clientId",
      clientSecret: "clientSecret",
    }),
    elsewhere: externalScheme(),
  };
  const start = (options: Record<string, unknown>, answer = () => json({})) => {
    const { fetch, sent } = fakeFetch(answer);
    const all = { fetch, maxRetries: 0, ...options } as ClientOptions;
    return { core: new PlainClient(service(schemes), all), sent };
  };
  const operation = (
    ...security: (readonly string[])[]
  ): Operation<Record<string, never>, unknown> => ({
    id: "it",
    method: "GET",
    path: "/it",
    security,
  });

  test("bearer, from the client or for one call", async () => {
    const { core, sent } = start({ accessToken: "t1" });
    await call(core, operation(["user"]), {});
    await call(core, operation(["user"]), {}, { token: "t2" });
    await call(start({}).core, operation(["user"]), {}, { token: "t2" });
    expect(sent.map((one) => one.headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("bearer from a function, which is asked at every attempt and whose token is not shown", async () => {
    let count = 0;
    const answer = () => json({ message: `CANARY-token-${count}` }, 503, { "retry-after": "0" });
    const accessToken = async () => `CANARY-token-${++count}`;
    const { core, sent } = start({ accessToken, maxRetries: 1 }, answer);
    const error = await failure(call(core, operation(["user"]), {}));
    expect(sent.map((one) => one.headers.get("authorization"))).toEqual([
      "Bearer CANARY-token-1",
      "Bearer CANARY-token-2",
    ]);
    expect((error as Error).message).not.toContain("CANARY");
    const broken = start({ accessToken: () => Promise.reject(new RangeError("signed out")) });
    expect(await failure(call(broken.core, operation(["user"]), {}))).toBeInstanceOf(RangeError);
    expect(() => start({ queryKey: () => "no" })).toThrow(/option queryKey must be a text/);
  });

  test("basic, in UTF-8", async () => {
    const { core, sent } = start({ username: "Aladdin", password: "öpen sesame" });
    await call(core, operation(["login"]), {});
    const expected = Buffer.from("Aladdin:öpen sesame").toString("base64");
    expect(sent[0]?.headers.get("authorization")).toBe(`Basic ${expected}`);
  });

  test("keys in query, header and cookie; all of an alternative", async () => {
    const { core, sent } = start({ queryKey: "q&k", headerKey: "h", session: "s;1" });
    await call(core, operation(["query", "header", "cookie"]), {});
    expect(sent[0]?.url).toBe("https://x.test/v1/it?api%20key=q%26k");
    expect(sent[0]?.headers.get("x-key")).toBe("h");
    expect(sent[0]?.headers.get("cookie")).toBe("sid=s%3B1");
  });

  test("the first alternative that the client can fulfil, and none before it", async () => {
    const { core, sent } = start({ headerKey: "h" });
    await call(core, operation(["user", "header"], ["header"]), {});
    await call(core, operation(["header"], []), {});
    await call(core, operation(["header"], ["elsewhere"]), {});
    await call(core, operation(["user"], []), {});
    expect(sent.map((one) => one.headers.get("x-key"))).toEqual(["h", "h", "h", null]);
    expect(sent.some((one) => one.headers.has("authorization"))).toBe(false);
  });

  test("an operation without security carries none", async () => {
    const { core, sent } = start({ accessToken: "t1", headerKey: "h" });
    await call(core, { id: "it", method: "GET", path: "/it" }, {});
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(sent[0]?.headers.has("x-key")).toBe(false);
  });

  test("what is missing is told before anything is sent, unless the caller brings the header", async () => {
    const { core, sent } = start({});
    const error = await failure(call(core, operation(["user", "login"]), {}));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toBe(
      "it needs option accessToken or environment variable PLAIN_ACCESS_TOKEN, " +
        "and option username or environment variable PLAIN_USERNAME, " +
        "and option password or environment variable PLAIN_PASSWORD",
    );
    expect(sent).toHaveLength(0);
    await call(core, operation(["user"]), {}, { headers: { Authorization: "Own x" } });
    expect(sent[0]?.headers.get("authorization")).toBe("Own x");
  });

  test("half a pair is a mistake of the constructor", () => {
    expect(() => start({ username: "u" })).toThrow(/option password/);
    expect(() => start({ clientSecret: "s" })).toThrow(/option clientId/);
  });

  test("a row of another client is refused", async () => {
    const { core } = start({});
    const error = await failure(call(core, operation(["managementToken"]), {}));
    expect((error as Error).message).toContain("it needs option managementToken");
  });

  test("client credentials: one token for all calls, from its own host, without our headers", async () => {
    let bought = 0;
    const { core, sent } = start(
      { clientId: "id", clientSecret: "s/1", headers: { "x-ours": "1" } },
      () =>
        sent.at(-1)?.url.includes("login")
          ? json({ access_token: `t${++bought}`, expires_in: 60 })
          : json({}),
    );
    await Promise.all([1, 2, 3].map(() => call(core, operation(["machine"]), {})));
    const [token, ...calls] = sent;
    expect(bought).toBe(1);
    expect(token).toMatchObject({
      method: "POST",
      url: "https://login.test/oauth/token",
      body: "grant_type=client_credentials&scope=a%20b",
    });
    expect(token?.headers.get("authorization")).toBe(`Basic ${btoa("id:s%2F1")}`);
    expect(token?.headers.has("x-ours")).toBe(false);
    expect(calls.map((one) => one.headers.get("authorization"))).toEqual(
      Array(3).fill("Bearer t1"),
    );
  });

  test("client credentials that are wrong", async () => {
    const { core } = start({ clientId: "id", clientSecret: "secret" }, () =>
      json({ error: "invalid_client", error_description: "unknown client" }, 401),
    );
    expect(await failure(call(core, operation(["machine"]), {}))).toMatchObject({
      name: "ApiError",
      status: 401,
      apiCode: "invalid_client",
      message: "401 unknown client (POST /oauth/token)",
    });
  });

  test("request() carries all that the client has", async () => {
    const { core, sent } = start({ headerKey: "h", accessToken: "t" });
    await core.request("GET", "/x");
    expect(sent[0]?.headers.get("x-key")).toBe("h");
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer t");
  });
});

/** Options, environment and derived clients. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiError, ConfigurationError, Core } from "../../templates/typescript/runtime/index.js";
import { createUsers, ManagementClient } from "./fixture/client.js";
import { envelope, failure, fakeService, json, KEYS, PlainClient } from "./harness.js";

const VARIABLES = ["ACCESS_KEY_ID", "ACCESS_KEY_SECRET", "HOST", "TENANT_ID", "LOG"];

beforeEach(() => {
  for (const name of VARIABLES) {
    vi.stubEnv(`ACME_${name}`, undefined);
    vi.stubEnv(`OLDACME_${name}`, undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const ok = () => json(envelope(200, []));

describe("credentials", () => {
  test("all that is missing is named at once, with its variable", () => {
    expect(() => new ManagementClient()).toThrow(
      new ConfigurationError(
        "ManagementClient needs option accessKeyId or environment variable ACME_ACCESS_KEY_ID, " +
          "and option accessKeySecret or environment variable ACME_ACCESS_KEY_SECRET",
      ),
    );
  });

  test("an explicit value wins over the environment, its first prefix over its second", async () => {
    vi.stubEnv("ACME_ACCESS_KEY_ID", "first");
    vi.stubEnv("OLDACME_ACCESS_KEY_ID", "second");
    vi.stubEnv("OLDACME_ACCESS_KEY_SECRET", "old-secret");
    vi.stubEnv("ACME_HOST", "env.test");
    const { client, tokens, calls } = fakeService(ok, {
      accessKeyId: undefined,
      accessKeySecret: undefined,
    });
    await client.getUsers({ userIds: ["a"] });
    expect(tokens[0]?.body).toBe('{"accessKeyId":"first","accessKeySecret":"old-secret"}');
    expect(calls[0]?.url).toBe("https://env.test/api/v3/get-users?userIds=a");
    const own = fakeService(ok, { ...KEYS, host: "https://own.test" });
    await own.client.getUsers({ userIds: ["a"] });
    expect(own.tokens[0]?.body).toContain(KEYS.accessKeySecret);
    expect(own.calls[0]?.url).toMatch(/^https:\/\/own\.test\//);
  });

  test("an empty variable is none; an empty option is a mistake", () => {
    vi.stubEnv("ACME_ACCESS_KEY_ID", "");
    vi.stubEnv("OLDACME_ACCESS_KEY_ID", "");
    expect(() => new ManagementClient({ accessKeySecret: "s" })).toThrow(/ACME_ACCESS_KEY_ID/);
    expect(() => new ManagementClient({ ...KEYS, accessKeyId: "" })).toThrow(/not empty/);
  });

  test("an environment that may not be read is empty", () => {
    vi.stubGlobal("process", {
      versions: { node: "20.0.0" },
      get env(): never {
        throw new Error("not allowed");
      },
    });
    expect(() => new ManagementClient()).toThrow(ConfigurationError);
    expect(new ManagementClient(KEYS)).toBeInstanceOf(ManagementClient);
  });
});

describe("host", () => {
  test.each([
    ["api.test", "https://api.test/api"],
    ["https://api.test/", "https://api.test/api"],
    ["http://localhost:3000/base//", "http://localhost:3000/base/api"],
  ])("%s", async (host, expected) => {
    const { client, calls } = fakeService(ok, { host });
    await client.getUsers({ userIds: ["a"] });
    expect(calls[0]?.url.startsWith(expected)).toBe(true);
  });

  test.each([
    ["api.test", "https://api.test/api/v1/users"],
    ["https://api.test/", "https://api.test/api/v1/users"],
    ["https://proxy.test/elsewhere/", "https://proxy.test/elsewhere/users"],
  ])("%s, of a service below a path", async (host, expected) => {
    const urls: string[] = [];
    const service = {
      name: "Client",
      agent: "acme-typescript/1.0.0",
      host: { option: "host", path: "/api/v1" },
      schemes: {},
      errors: { 4: ApiError, 5: ApiError },
    };
    const answer = (url: string): Promise<Response> => {
      urls.push(url);
      return Promise.resolve(Response.json([]));
    };
    const core = new PlainClient(service, { host, fetch: answer } as object);
    await core.request("GET", "/users");
    expect(urls).toEqual([expected]);
  });

  test.each(["ftp://x", "https://u:p@x", "https://x?q", "https://x#f", "https://", "a b"])(
    "%s is refused, and not repeated",
    (host) => {
      expect(() => new ManagementClient({ ...KEYS, host })).toThrow(
        "option host must be a plain http or https URL",
      );
    },
  );
});

describe("other options", () => {
  test.each([
    [{ timeout: 0 }, "timeout"],
    [{ timeout: Number.NaN }, "timeout"],
    [{ deadline: -1 }, "deadline"],
    [{ maxRetries: 1.5 }, "maxRetries"],
    [{ maxRetries: -1 }, "maxRetries"],
    [{ maxResponseBytes: 0 }, "maxResponseBytes"],
    [{ logLevel: "loud" as never }, "logLevel"],
  ])("%j is refused by the constructor and by withOptions", (options, name) => {
    expect(() => new ManagementClient({ ...KEYS, ...options })).toThrow(name);
    expect(() => new ManagementClient(KEYS).withOptions(options)).toThrow(name);
  });

  test("a call with a wrong option rejects, and does not throw", async () => {
    const { client } = fakeService(ok);
    const error = await failure(client.getUsers({ userIds: [] }, { timeout: -1 }));
    expect(error).toBeInstanceOf(ConfigurationError);
  });

  test("options that change later change nothing", async () => {
    const headers: Record<string, string> = { "x-mine": "1" };
    const { client, calls } = fakeService(ok, { headers });
    headers["x-mine"] = "2";
    await client.getUsers({ userIds: ["a"] });
    expect(calls[0]?.headers.get("x-mine")).toBe("1");
  });
});

describe("a browser", () => {
  test("gets no secret unless told so", () => {
    vi.stubGlobal("process", undefined);
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    expect(() => new ManagementClient(KEYS)).toThrow(/dangerouslyAllowBrowser/);
    expect(new ManagementClient({ ...KEYS, dangerouslyAllowBrowser: true })).toBeDefined();
  });

  test("keeps its own user agent; a worker names itself", async () => {
    vi.stubGlobal("process", undefined);
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11)" });
    const browser = fakeService(ok, { dangerouslyAllowBrowser: true });
    await browser.client.getUsers({ userIds: ["a"] });
    expect(browser.calls[0]?.headers.has("user-agent")).toBe(false);
    vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
    const worker = fakeService(ok);
    await worker.client.getUsers({ userIds: ["a"] });
    expect(worker.calls[0]?.headers.get("user-agent")).toBe(
      "acme-typescript/1.2.3 Cloudflare-Workers",
    );
  });
});

describe("withOptions", () => {
  test("shares the token, keeps what is not named, and leaves the first client alone", async () => {
    const { client, calls, tokens } = fakeService(ok, { tenantId: "t1", headers: { "x-a": "1" } });
    const derived = client.withOptions({ tenantId: "t2" });
    expect(derived).toBeInstanceOf(ManagementClient);
    await client.getUsers({ userIds: ["a"] });
    await derived.getUsers({ userIds: ["a"] });
    expect(tokens).toHaveLength(1);
    expect(calls.map((one) => one.headers.get("x-acme-tenant-id"))).toEqual(["t1", "t2"]);
    expect(calls.map((one) => one.headers.get("x-a"))).toEqual(["1", "1"]);
  });

  test("other credentials or another host buy a token of their own", async () => {
    const { client, tokens } = fakeService(ok);
    await client.getUsers({ userIds: ["a"] });
    await client.withOptions({ accessKeySecret: "another" }).getUsers({ userIds: ["a"] });
    await client.withOptions({ host: "other.test" }).getUsers({ userIds: ["a"] });
    expect(tokens).toHaveLength(3);
    expect(tokens[2]?.url).toMatch(/^https:\/\/other\.test\//);
  });

  test("does not ask the environment again", () => {
    vi.stubEnv("ACME_ACCESS_KEY_ID", "id");
    vi.stubEnv("ACME_ACCESS_KEY_SECRET", "secret");
    const client = new ManagementClient();
    vi.stubEnv("ACME_ACCESS_KEY_ID", undefined);
    vi.stubEnv("ACME_ACCESS_KEY_SECRET", undefined);
    expect(client.withOptions({ timeout: 1 })).toBeInstanceOf(ManagementClient);
  });

  test("works in a subclass with a constructor and fields of its own", () => {
    class Own extends ManagementClient {
      readonly label: string;
      constructor(label: string) {
        super(KEYS);
        this.label = label;
      }
    }
    const derived = new Own("mine").withOptions({ timeout: 5 });
    expect(derived).toBeInstanceOf(Own);
    expect(derived.label).toBe("mine");
  });
});

test("a client behind a proxy, and a plain object in its place, still work", async () => {
  const { client, calls } = fakeService(ok);
  const proxy = new Proxy(client, {});
  await proxy.getUsers({ userIds: ["a"] });
  await createUsers(proxy, { list: [] });
  expect(calls).toHaveLength(2);
  const fake: Pick<ManagementClient, "getUsers" | "request" | "withOptions"> = {
    getUsers: client.getUsers.bind(client),
    request: client.request.bind(client),
    withOptions: () => client,
  };
  expect(fake).toBeDefined();
  expect(await failure(createUsers({} as ManagementClient, { list: [] }))).toBeInstanceOf(
    ConfigurationError,
  );
});

test("a core has no members that could meet those of a client", () => {
  expect(Object.getOwnPropertyNames(Core.prototype)).toEqual(["constructor"]);
  expect(Object.keys(new ManagementClient(KEYS))).toEqual([]);
});

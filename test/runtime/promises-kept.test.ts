/** Small promises that are easily lost: what every core keeps, and what a client tells at once. */
import { describe, expect, test } from "vitest";
import {
  bearerScheme,
  callPath,
  ConfigurationError,
  Core,
  TimeoutError,
} from "../../templates/typescript/runtime/index.js";
import { getUsers, ManagementCore } from "./fixture/client.js";
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

describe("a bare core", () => {
  test("has a limit also where the limit is no number", async () => {
    const { fetch } = fakeFetch(() => new Promise<Response>(() => undefined));
    const core = new ManagementCore({ ...KEYS, fetch, timeout: Number.NaN });
    expect(await failure(getUsers(core, { userIds: ["u1"] }))).toBeInstanceOf(TimeoutError);
  });

  test("takes an empty host for none at all, not for the usual one", () => {
    expect(() => new ManagementCore({ ...KEYS, host: "" })).toThrow(ConfigurationError);
  });
});

describe("headers of the caller", () => {
  test("are secrets only where their names say so", async () => {
    const { client } = fakeService(() =>
      json(envelope(400, null, { message: "key-4711 is not trace-4711" }), 400, {
        "x-request-id": "trace-4711",
      }),
    );
    const headers = { "x-request-id": "trace-4711", "x-api-key": "key-4711" };
    const error = await failure(client.getUsers({ userIds: ["u1"] }, { headers }));
    expect(error).toMatchObject({ message: expect.stringContaining("*** is not trace-4711") });
  });
});

describe("a host that is no address", () => {
  test.each(["https://api.example.com:port", "https://[::1", "https://exa<mple", "https://a\0b"])(
    "%j is refused by the constructor",
    (host) => {
      expect(() => fakeService(() => json({}), { host })).toThrow(/option host must be/);
    },
  );
});

describe("a token of the caller's own", () => {
  const service = {
    name: "Client",
    agent: "test/1",
    host: { option: "host", default: "https://api.example.com" },
    schemes: { user: bearerScheme({ option: "token" }) },
    errors: {},
  };

  test("that never comes is waited for no longer than an attempt may take", async () => {
    const token = () => new Promise<string>(() => undefined);
    const { fetch, sent } = fakeFetch(() => json({}));
    const core = new Core(service, { token, fetch, timeout: 50 } as object);
    expect(await failure(callPath(core, "GET", "/x"))).toBeInstanceOf(TimeoutError);
    expect(sent).toHaveLength(0);
  });

  test("takes the place of a signature, also for a path that is not described", async () => {
    const { fetch, sent } = fakeFetch(() => json({}));
    const signs = { options: [], present: () => expect.unreachable() };
    const both = { ...service, preferred: "signs", schemes: { ...service.schemes, signs } };
    const core = new Core(both, { fetch } as object);
    await callPath(core, "GET", "/x", { token: "own" });
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer own");
  });
});

test("a path that cannot be sent is not repeated: the caller may have put a secret into it", async () => {
  const { client } = fakeService(() => json({}));
  const error = await failure(client.request("GET", "/x?token=CANARY-token"));
  expect(String(error)).not.toContain("CANARY");
});

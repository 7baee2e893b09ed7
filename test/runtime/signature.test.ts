/**
 * Signed requests, to the byte: with the clock and the random numbers held still. The signatures were made by OpenSSL.
 *
 * What every SDK must do stands in the conformance topic `signatures`; here is what is particular to this runtime.
 */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  ApiError,
  call,
  ConfigurationError,
  inQuery,
  jsonBody,
  signatureScheme,
  type Authentication,
  type ClientOptions,
  type Middleware,
  type Operation,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import { failure, fakeFetch, json, PlainClient } from "./harness.js";

const ZEROS = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

const conf: Authentication = {
  id: "conf",
  scheme: signatureScheme({
    keyId: "keyId",
    secret: "secret",
    scheme: "conf",
    hash: "SHA-1",
    signs: "x-conf-",
    nonce: "X-Conf-Signature-Nonce",
    date: "Date",
    headers: { "x-conf-signature-method": "HMAC-SHA1", "x-conf-signature-version": "1.0" },
  }),
};
const long: Authentication = {
  id: "long",
  scheme: signatureScheme({
    keyId: "keyId",
    secret: "secret",
    scheme: "Sign",
    hash: "SHA-256",
    signs: "x-sign-",
    nonce: "x-sign-nonce",
    date: "x-when",
    headers: {},
  }),
};
const service: Service = {
  name: "SignedClient",
  agent: "signed-typescript/1.0.0",
  host: { option: "host", default: "https://api.example.com" },
  schemes: {},
  headers: { tenantId: "x-conf-tenant-id" },
  errors: { 4: ApiError, 5: ApiError },
};
interface Options extends ClientOptions {
  readonly keyId?: string;
  readonly secret?: string;
  readonly tenantId?: string;
  readonly authentication?: Authentication | undefined;
}

const read: Operation<unknown, unknown> = {
  id: "read",
  method: "GET",
  path: "/a",
  parameters: [{ name: "b", in: inQuery }],
  security: [["conf"], ["long"]],
};
const write: Operation<unknown, unknown> = {
  id: "write",
  method: "POST",
  path: "/api/v3/create",
  body: { kind: jsonBody },
  security: [["conf"]],
};

const KEY = { keyId: "key-1", secret: "CANARY-secret" };

function using(authentication: Authentication | undefined): Options {
  return { authentication };
}

function client(options: Options): { core: PlainClient; sent: { headers: Headers }[] } {
  const { fetch, sent } = fakeFetch(() => json({}));
  return { core: new PlainClient(service, { ...KEY, fetch, ...options }), sent };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2025-11-20T08:00:00Z"), toFake: ["Date"] });
  vi.spyOn(crypto, "getRandomValues").mockImplementation((bytes) => bytes);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("HMAC-SHA1 of headers, path and the sorted members of a body", async () => {
  const { core, sent } = client({ authentication: conf, tenantId: "t-1" });
  await call(core, write, { z: "x y", b: { c: [1, 2] }, a: 1, gone: undefined });
  const headers = Object.fromEntries(sent[0]?.headers ?? []);
  expect(headers).toMatchObject({
    authorization: "conf key-1:T1uJRyREDjk7ZZKQcvCjHssX2bI=",
    date: "Thu, 20 Nov 2025 08:00:00 GMT",
    "x-conf-signature-nonce": ZEROS,
    "x-conf-signature-method": "HMAC-SHA1",
    "x-conf-signature-version": "1.0",
  });
});

test("HMAC-SHA256, with other names and the query of a GET", async () => {
  const { core, sent } = client({ authentication: long });
  await call(core, read, { b: "c" });
  expect(sent[0]?.headers.get("authorization")).toBe(
    "Sign key-1:REf6WsTE6oNTPUP+Ogm6XcQ1IXYpvOf5GGyFq2+deXk=",
  );
});

test("what middleware changed is signed, and middleware does not see the signature", async () => {
  const seen: (string | null)[] = [];
  const step: Middleware = (request, next) => {
    seen.push(request.headers.get("authorization"));
    request.headers.set("x-conf-tenant-id", "t-1");
    return next(request);
  };
  const { core, sent } = client({ authentication: conf, middleware: [step] });
  await call(core, write, { z: "x y", b: { c: [1, 2] }, a: 1 });
  expect(seen).toEqual([null]);
  expect(sent[0]?.headers.get("authorization")).toBe("conf key-1:T1uJRyREDjk7ZZKQcvCjHssX2bI=");
});

test("a middleware that sends twice gets two signatures", async () => {
  let serial = 0;
  vi.mocked(crypto.getRandomValues).mockImplementation((bytes) => {
    if (bytes instanceof Uint8Array) bytes[0] = ++serial;
    return bytes;
  });
  const twice: Middleware = async (request, next) => {
    await next(request);
    return next(request);
  };
  const { core, sent } = client({ authentication: conf, middleware: [twice] });
  await call(core, read, { b: "c" });
  const signatures = sent.map((one) => one.headers.get("authorization"));
  expect(new Set(signatures).size).toBe(2);
});

test("a derived client may sign in another way, or no more; half a key is refused", async () => {
  const { core, sent } = client({ authentication: conf });
  await call(core.withOptions(using(long)), read, { b: "c" });
  expect(sent[0]?.headers.get("authorization")).toMatch(/^Sign /);
  await call(core.withOptions({ timeout: 1000 }), read, { b: "c" });
  expect(sent[1]?.headers.get("authorization")).toMatch(/^conf /);
  const none = core.withOptions(using(undefined));
  expect(await failure(call(none, read, {}))).toBeInstanceOf(ConfigurationError);
  const half: Options = { keyId: "key-1", authentication: conf };
  expect(() => new PlainClient(service, half)).toThrow(ConfigurationError);
});

test("without the scheme that its only alternatives need a call is refused, not sent bare", async () => {
  const { core, sent } = client({});
  expect(await failure(call(core, write, {}))).toBeInstanceOf(ConfigurationError);
  expect(sent).toEqual([]);
});

test("a header that would break is refused before anything is sent", async () => {
  const { core, sent } = client({ authentication: conf, keyId: "key\r\nx: 1" });
  expect(String(await failure(call(core, write, {})))).toContain(
    "header authorization cannot be sent",
  );
  expect(sent).toEqual([]);
});

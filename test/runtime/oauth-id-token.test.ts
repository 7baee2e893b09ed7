/**
 * The check of ID tokens: the good ones pass, and every way of lying that is known is found.
 */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  OAuthError,
  verifyIdToken,
  type OAuthVerifyOptions,
} from "../../templates/typescript/runtime/oauth.js";
import { jwks, openId, SignInClient, type SignInOptions } from "./fixture/openid.js";
import { failure, fakeFetch, json, type Sent } from "./harness.js";

const SECRET = "an app secret of good length 0123456789";
const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });

function jwk(key: KeyObject, more: object = {}): object {
  return { ...key.export({ format: "jwk" }), kid: "k1", use: "sig", alg: "RS256", ...more };
}

const now = () => Math.floor(Date.now() / 1000);
const claims = (more: object = {}) => ({
  iss: "https://app.example.com/oidc",
  sub: "user-1",
  aud: "app-1",
  iat: now(),
  exp: now() + 600,
  nonce: "n-1",
  ...more,
});

const part = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

function rs256(body: unknown, header: object = { kid: "k1" }, key = pair.privateKey): string {
  const content = `${part({ alg: "RS256", ...header })}.${part(body)}`;
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
}

function hs256(body: unknown, secret: string | Buffer, header: object = {}): string {
  const content = `${part({ alg: "HS256", ...header })}.${part(body)}`;
  return `${content}.${createHmac("sha256", secret).update(content).digest("base64url")}`;
}

function client(
  keys: (count: number) => object[] = () => [jwk(pair.publicKey)],
  options: SignInOptions = {},
): { check: (token: string, options?: OAuthVerifyOptions) => Promise<unknown>; sent: Sent[] } {
  const { fetch, sent } = fakeFetch((_, count) => json({ keys: keys(count) }));
  const core = new SignInClient({
    appHost: "https://app.example.com",
    appId: "app-1",
    appSecret: SECRET,
    maxRetries: 0,
    fetch,
    ...options,
  });
  return { sent, check: (token, own) => verifyIdToken(core, openId, jwks, token, own) };
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await failure(promise);
  expect(error).toBeInstanceOf(OAuthError);
  expect(error).toMatchObject({ error: "invalid_token", httpStatus: undefined });
  return (error as OAuthError).description ?? "";
}

describe("good tokens", () => {
  test("RS256 by the key's id, HS256 by the secret", async () => {
    const { check } = client(() => [jwk(other.publicKey, { kid: "k0" }), jwk(pair.publicKey)]);
    expect(await check(rs256(claims()), { nonce: "n-1" })).toMatchObject({ sub: "user-1" });
    expect(await check(hs256(claims(), SECRET))).toMatchObject({ sub: "user-1" });
  });

  test("several audiences with azp, a key without id, clocks that differ a little", async () => {
    const { check } = client();
    await check(rs256(claims({ aud: ["x", "app-1"], azp: "app-1" })));
    await check(rs256(claims(), {}));
    await check(rs256(claims({ exp: now() - 30, iat: now() + 30, nbf: now() + 30 })));
    await check(rs256(claims({ auth_time: now() - 50 })), { maxAge: 100 });
    await check(rs256(claims({ iss: "https://login.example.com" })), {
      issuer: "https://login.example.com",
    });
  });
});

describe("tokens that lie", () => {
  const publicPem = pair.publicKey.export({ type: "spki", format: "pem" });
  const [head = "", body = "", proof = ""] = rs256(claims()).split(".");
  test.each<[string, string, OAuthVerifyOptions?]>([
    ["nothing", ""],
    ["no token", "abc"],
    ["two parts", `${head}.${body}`],
    ["four parts", `${head}.${body}.${proof}.x`],
    ["an encrypted one", `${head}.${body}.${proof}.x.y`],
    ["padding", `${head}=.${body}.${proof}`],
    ["no JSON", `${part("{")}.${body}.${proof}`],
    ["a list", `${head}.${part("[]")}.${proof}`],
    ["no UTF-8", `${head}.${Buffer.from([0xff]).toString("base64url")}.${proof}`],
    ["huge", `${head}.${"a".repeat(70_000)}.${proof}`],
    ["none", `${part({ alg: "none" })}.${body}.`],
    ["none with a signature", `${part({ alg: "none" })}.${body}.${proof}`],
    ["NoNe", `${part({ alg: "NoNe" })}.${body}.${proof}`],
    ["no algorithm", `${part({})}.${body}.${proof}`],
    ["a list of algorithms", `${part({ alg: ["RS256"] })}.${body}.${proof}`],
    ["RS512", rs256(claims(), { alg: "RS512", kid: "k1" })],
    ["__proto__", `${part('{"__proto__":{"alg":"RS256"}}')}.${body}.${proof}`],
    ["a public key as secret, PEM", hs256(claims(), publicPem)],
    [
      "a public key as secret, DER",
      hs256(claims(), pair.publicKey.export({ type: "spki", format: "der" })),
    ],
    ["a modulus as secret", hs256(claims(), String(pair.publicKey.export({ format: "jwk" }).n))],
    ["an empty secret", hs256(claims(), "")],
    ["a secret that is wrong", hs256(claims(), `${SECRET}x`)],
    [
      "a key in the header",
      rs256(claims(), { kid: "k1", jwk: jwk(other.publicKey) }, other.privateKey),
    ],
    ["another key", rs256(claims(), { kid: "k1" }, other.privateKey)],
    ["an unknown key", rs256(claims(), { kid: "../../k1" })],
    ["a key id that is no text", rs256(claims(), { kid: { $ne: 1 } })],
    ["crit", rs256(claims(), { kid: "k1", crit: ["exp"] })],
    ["other claims", `${head}.${part(claims({ sub: "admin" }))}.${proof}`],
    ["a cut signature", `${head}.${body}.${proof.slice(0, -4)}`],
    ["no signature", `${head}.${body}.`],
    ["RS256 where it is not allowed", rs256(claims()), { algorithms: ["HS256"] }],
    ["HS256 where it is not allowed", hs256(claims(), SECRET), { algorithms: ["RS256"] }],
    ["another issuer", rs256(claims({ iss: "https://app.example.com/oidc/" }))],
    ["no issuer", rs256(claims({ iss: undefined }))],
    ["no user", rs256(claims({ sub: undefined }))],
    ["an empty user", rs256(claims({ sub: "" }))],
    ["another audience", rs256(claims({ aud: "app-2" }))],
    ["an audience that begins like ours", rs256(claims({ aud: "app-1x" }))],
    ["no audience", rs256(claims({ aud: undefined }))],
    ["several audiences without azp", rs256(claims({ aud: ["app-1", "x"] }))],
    ["another azp", rs256(claims({ azp: "app-2" }))],
    ["expired", rs256(claims({ exp: now() - 61 }))],
    ["expired, without leeway", rs256(claims({ exp: now() - 1 })), { leeway: 0 }],
    ["no end", rs256(claims({ exp: undefined }))],
    ["an end that is text", rs256(claims({ exp: "9999999999" }))],
    ["an end that is no number", rs256(claims({ exp: null }))],
    ["from the future", rs256(claims({ iat: now() + 3600 }))],
    ["no beginning", rs256(claims({ iat: undefined }))],
    ["not yet", rs256(claims({ nbf: now() + 3600 }))],
    ["another nonce", rs256(claims()), { nonce: "n-2" }],
    ["no nonce", rs256(claims({ nonce: undefined })), { nonce: "n-1" }],
    ["signed in too long ago", rs256(claims({ auth_time: now() - 500 })), { maxAge: 100 }],
    ["no time of sign-in", rs256(claims()), { maxAge: 100 }],
  ])("%s", async (_, token, options) => {
    const { check } = client();
    const said = await refusal(check(token, options));
    expect(said).toMatch(/^the ID token is not accepted: /);
    expect(token === "" || !said.includes(token)).toBe(true);
  });

  test("HS256 needs a secret of the client", async () => {
    const { fetch } = fakeFetch(() => json({ keys: [jwk(pair.publicKey)] }));
    const core = new SignInClient({ appHost: "https://app.example.com", appId: "app-1", fetch });
    expect(await refusal(verifyIdToken(core, openId, jwks, hs256(claims(), "")))).toContain(
      "no secret",
    );
  });

  test.each([
    ["for encryption", jwk(pair.publicKey, { use: "enc" })],
    ["for another algorithm", jwk(pair.publicKey, { alg: "RS512" })],
    ["of another type", { ...jwk(pair.publicKey), kty: "oct", k: "AAAA" }],
    ["that may not verify", jwk(pair.publicKey, { key_ops: ["encrypt"] })],
    ["that is broken", { ...jwk(pair.publicKey), n: "!".repeat(342) }],
    ["that is null", null],
  ])("a key %s is not used", async (_, key) => {
    const { check } = client(() => [key as object]);
    await refusal(check(rs256(claims())));
  });

  test("a key that is too short is not used", async () => {
    const { check } = client(() => [jwk(weak.publicKey)]);
    await refusal(check(rs256(claims(), { kid: "k1" }, weak.privateKey)));
  });

  test("a token without key id is refused where there are several keys", async () => {
    const { check } = client(() => [jwk(pair.publicKey), jwk(other.publicKey, { kid: "k2" })]);
    await refusal(check(rs256(claims(), {})));
  });
});

describe("keys", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  test("are fetched once for all who wait", async () => {
    const { check, sent } = client();
    await Promise.all(Array.from({ length: 50 }, () => check(rs256(claims()))));
    await check(rs256(claims()));
    expect(sent).toHaveLength(1);
    vi.advanceTimersByTime(601_000);
    await check(rs256(claims()));
    expect(sent).toHaveLength(2);
  });

  test("a new key is found by one more fetch; invented ids start no flood", async () => {
    const { check, sent } = client((count) => [
      jwk(pair.publicKey, { kid: count === 1 ? "k0" : "k1" }),
    ]);
    await Promise.all(Array.from({ length: 20 }, () => check(rs256(claims()))));
    expect(sent).toHaveLength(2);
    for (let n = 0; n < 20; n++) await refusal(check(rs256(claims(), { kid: `invented-${n}` })));
    expect(sent).toHaveLength(2);
    vi.advanceTimersByTime(10_001);
    await refusal(check(rs256(claims(), { kid: "invented" })));
    expect(sent).toHaveLength(3);
  });

  test("a fetch that failed is not kept", async () => {
    const { fetch, sent } = fakeFetch((_, count) =>
      count === 1 ? json({}, 500) : json({ keys: [jwk(pair.publicKey)] }),
    );
    const options = { appHost: "https://app.example.com", appId: "app-1", maxRetries: 0, fetch };
    const core = new SignInClient(options);
    const error = await failure(verifyIdToken(core, openId, jwks, rs256(claims())));
    expect(error).not.toBeInstanceOf(OAuthError);
    await verifyIdToken(core, openId, jwks, rs256(claims()));
    expect(sent).toHaveLength(2);
  });

  test("a derived client shares them, unless it talks to another host", async () => {
    const { fetch, sent } = fakeFetch(() => json({ keys: [jwk(pair.publicKey)] }));
    const core = new SignInClient({ appHost: "https://app.example.com", appId: "app-1", fetch });
    await verifyIdToken(core, openId, jwks, rs256(claims()));
    await verifyIdToken(core.withOptions({ timeout: 5 }), openId, jwks, rs256(claims()));
    expect(sent).toHaveLength(1);
    const elsewhere = core.withOptions({ appHost: "https://b.example.com" });
    await refusal(verifyIdToken(elsewhere, openId, jwks, rs256(claims())));
    expect(sent).toHaveLength(2);
  });
});

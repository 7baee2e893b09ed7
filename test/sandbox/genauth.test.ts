/**
 * The sandbox plays GenAuth: what was created is there, what must be unique is, and a user can sign in.
 *
 * The whole of a sign-in is done with the generated client, as a program would do it.
 */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  AuthenticationClient,
  isConflictError,
  isInvalidArgumentError,
  isNotFoundError,
  isThrottleError,
  isUnauthorizedError,
  ManagementClient,
  OAuthError,
} from "../../generated/typescript/src/index.js";
import { hmacSignature } from "../../generated/typescript/src/management/index.js";
import { DESCRIPTIONS } from "../harness/project.js";
import { playGenAuth } from "./genauth.js";
import { APPLICATION, type OpenIdPlay, playOpenId } from "./oidc.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "./server.js";
import { GUEST_KEY } from "./state.js";

let sandbox: Sandbox | undefined;
afterEach(async () => {
  vi.useRealTimers();
  const problems = sandbox?.requests.flatMap((one) => one.problems);
  await sandbox?.close();
  sandbox = undefined;
  expect(problems).toEqual([]);
});

async function start(more: Partial<SandboxOptions> = {}, openId: OpenIdPlay = {}): Promise<string> {
  const plays = [playGenAuth, playOpenId(openId)];
  sandbox = await startSandbox({ documents: DESCRIPTIONS, plays, ...more });
  return sandbox.url;
}

const manager = (host: string, accessKeyId = "key-1", accessKeySecret = "s") =>
  new ManagementClient({ host, accessKeyId, accessKeySecret, maxRetries: 0 });

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

describe("signed requests", () => {
  const signing = (host: string, accessKeySecret = "s") =>
    new ManagementClient({
      ...{ host, accessKeyId: "key-1", accessKeySecret, maxRetries: 0 },
      ...{ authentication: hmacSignature, tenantId: "t-1", lang: "en-US" },
    });

  test("open the pool of their key, once, and only with its secret", async () => {
    const host = await start();
    await manager(host).createUsersBatch({ list: [{ username: "ann" }] });
    const list = [{ username: "bob", customData: { a: [1, "ü"] } }];
    const { data } = await signing(host).createUsersBatch({ list });
    const userIds = ["ann", "bob"];
    const found = await signing(host).getUserBatch({ userIds, userIdType: "username" });
    expect(found.data.map((one) => one.username)).toEqual(["ann", "bob"]);
    expect(found.data[1]?.userId).toBe(data[0]?.userId);
    expect(sandbox?.requests.at(-1)?.headers["x-authing-lang"]).toBe("en-US");

    expect(isUnauthorizedError(await failure(signing(host, "other").listGroups()))).toBe(true);
    const first = sandbox?.requests.filter((one) => one.headers.date !== undefined)[0]?.headers;
    const headers = new Headers({ "content-type": "application/json" });
    for (const [name, value] of Object.entries(first ?? {})) {
      if (/^(?:authorization|date|x-.*)$/.test(name)) headers.set(name, String(value));
    }
    const address = `${host}/api/v3/create-users-batch`;
    const body = JSON.stringify({ list });
    const again = await fetch(address, { method: "POST", headers, body });
    expect(again.status).toBe(401);
    const refused = sandbox?.requests.flatMap((one) => one.problems.slice(0, 1)) ?? [];
    expect(refused.join("\n")).toMatch(/managementToken.*\n.*managementToken/);
    sandbox?.forget();
  });
});

describe("users and groups", () => {
  test("are there once they were created, for everybody with the key, and for nobody else", async () => {
    const host = await start();
    const { data } = await manager(host).createUsersBatch({
      list: [
        { email: "ann@example.com", password: "geheim", customData: { a: 1 } },
        { phone: "1" },
      ],
    });
    const [ann] = data;
    expect(JSON.stringify(data)).not.toContain("geheim");
    const read = async (key: string) =>
      (await manager(host, key).getUserBatch({ userIds: [ann?.userId ?? "", "?"] })).data;
    expect(await read("key-1")).toMatchObject([{ userId: ann?.userId, email: "ann@example.com" }]);
    expect((await read("key-1"))[0]).not.toHaveProperty("customData");
    expect(await read("key-2")).toEqual([]);
    const byMail = {
      userIds: ["ann@example.com"],
      userIdType: "email",
      withCustomData: true,
    };
    expect((await manager(host).getUserBatch(byMail)).data).toMatchObject([
      { customData: { a: 1 } },
    ]);
  });

  test.each(["email", "phone", "username", "externalId"])("%s is unique", async (field) => {
    const host = await start();
    const client = manager(host);
    const user = (n: number) => ({ username: `user-${n}`, [field]: "same" });
    await client.createUsersBatch({ list: [user(1)] });
    const error = await failure(client.createUsersBatch({ list: [user(2)] }));
    expect(isConflictError(error) && [error.status, error.httpStatus]).toEqual([409, 200]);
    const { data } = await client.createUsersBatch({ list: [{ username: "free" }] });
    const change = { userId: data[0]?.userId ?? "", [field]: "same" };
    expect(isConflictError(await failure(client.updateUserBatch({ list: [change] })))).toBe(true);
    const twins = [user(3), user(4)].map((one) => ({ ...one, [field]: "twin" }));
    expect(isConflictError(await failure(client.createUsersBatch({ list: twins })))).toBe(true);
  });

  test("rules that a schema cannot say", async () => {
    const client = manager(await start());
    const nameless = await failure(client.createUsersBatch({ list: [{ name: "Ann" }] }));
    expect(isInvalidArgumentError(nameless)).toBe(true);
    const nobody = await failure(client.updateUserBatch({ list: [{ userId: "nobody" }] }));
    expect(isNotFoundError(nobody)).toBe(true);
    const group = (code: string) => ({ code, name: "n", description: "d", type: "static" });
    const strange = await failure(client.createGroupsBatch({ list: [group("ü ö")] }));
    expect(isInvalidArgumentError(strange)).toBe(true);
    await client.createGroupsBatch({ list: [group("a")] });
    expect(isConflictError(await failure(client.createGroupsBatch({ list: [group("a")] })))).toBe(
      true,
    );
  });

  test("pages go over what was created", async () => {
    const client = manager(await start());
    const list = Array.from({ length: 45 }, (_, n) => ({
      code: `made-${n}`,
      name: "Made",
      description: "",
      type: "static",
    }));
    await client.createGroupsBatch({ list });
    const codes: string[] = [];
    for await (const group of client.listGroups({ keywords: "made-", limit: 20 }))
      codes.push(group.code);
    expect(codes).toEqual(list.map((one) => one.code));
  });

  test("the guest's pool is new with every token; a wrong secret opens none", async () => {
    const host = await start();
    for (let run = 0; run < 2; run++) {
      await manager(host, GUEST_KEY).createUsersBatch({ list: [{ username: "bob" }] });
    }
    await manager(host, "key-1", "right").listGroups();
    const error = await failure(manager(host, "key-1", "wrong").listGroups());
    expect(isUnauthorizedError(error)).toBe(true);
  });

  test("too many requests get a real 429", async () => {
    const client = manager(await start({ rate: 3 }));
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => client.listGroups()));
    const errors = results.flatMap((one) =>
      one.status === "rejected" ? [one.reason as unknown] : [],
    );
    expect(errors.length).toBeGreaterThanOrEqual(3);
    expect(errors.every((one) => isThrottleError(one) && one.httpStatus === 429)).toBe(true);
  });
});

describe("a sign-in", () => {
  const redirectUri = "http://localhost:3000/callback?from=genauth";
  const application = (appHost: string, more: object = {}) =>
    new AuthenticationClient({
      appHost,
      appId: APPLICATION.id,
      appSecret: APPLICATION.secret,
      redirectUri,
      logoutRedirectUri: "http://localhost:3000/bye",
      ...more,
    });

  async function browse(url: string): Promise<URLSearchParams> {
    const response = await fetch(url, { redirect: "manual" });
    expect(response.status).toBe(302);
    const location = new URL(response.headers.get("location") ?? "");
    expect(location.origin).toBe("http://localhost:3000");
    return location.searchParams;
  }

  test.each([
    ["client_secret_post", "RS256"],
    ["client_secret_basic", "RS256"],
    ["client_secret_post", "HS256"],
  ] as const)("from the first address to the last, %s, %s", async (method, algorithm) => {
    const client = application(await start({}, { algorithm }), { tokenEndPointAuthMethod: method });
    const { url, state, nonce, codeVerifier } = await client.buildAuthorizeUrl({
      scope: "openid profile email offline_access",
    });
    const answer = await browse(url);
    expect([answer.get("state"), answer.get("from")]).toEqual([state, "genauth"]);
    const tokens = await client.getAccessTokenByCode(answer.get("code") ?? "", { codeVerifier });
    expect(tokens).toMatchObject({ token_type: "Bearer", expires_in: 1209600 });
    const claims = await client.verifyIdToken(tokens.id_token ?? "", { nonce });
    const user = await client.getUserInfoByAccessToken(tokens.access_token);
    expect(user).toMatchObject({ sub: claims.sub, name: "Bob Zhang", email: "bob@example.com" });
    expect(await client.introspectToken(tokens.access_token)).toMatchObject({
      active: true,
      client_id: APPLICATION.id,
    });

    const renewed = await client.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? "");
    expect(renewed.access_token).not.toBe(tokens.access_token);
    const again = await failure(client.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? ""));
    expect(again).toMatchObject({ error: "invalid_grant", httpStatus: 400 });

    await client.revokeToken(tokens.access_token);
    expect(await client.introspectToken(tokens.access_token)).toEqual({ active: false });
    const refused = await failure(client.getUserInfoByAccessToken(tokens.access_token));
    expect(refused).toBeInstanceOf(OAuthError);
    const logout = client.buildLogoutUrl({ idTokenHint: tokens.id_token, state: "bye" });
    expect((await browse(logout)).get("state")).toBe("bye");
  });

  test("without the page: each proof of the application, the right payload, tokens that are known", async () => {
    const host = await start();
    const client = application(host);
    const { id, secret } = APPLICATION;
    const passwordPayload = { username: "bob", password: "example-Passw0rd" };
    const credentials = { connection: "PASSWORD", passwordPayload };
    const signIn = (more: object, options = {}) =>
      client.signInByCredentials({ ...credentials, ...more }, options);
    const basic = (text: string) => ({
      headers: { authorization: `Basic ${Buffer.from(text).toString("base64")}` },
    });
    const scope = "openid profile offline_access";
    const { data } = await signIn({ options: { scope }, client_id: id, client_secret: secret });
    expect(await client.verifyIdToken(data.id_token ?? "")).toMatchObject({ aud: id });
    expect(await client.introspectToken(data.access_token ?? "")).toMatchObject({ scope });
    await client.getNewAccessTokenByRefreshToken(data.refresh_token ?? "");
    await signIn({});
    await signIn({}, basic(`${id}:${secret}`));

    const invalid = async (more: object) =>
      expect(isInvalidArgumentError(await failure(signIn(more)))).toBe(true);
    await invalid({ passwordPayload: { ...passwordPayload, password: "wrong" } });
    await invalid({ connection: "AD" });
    const refused = async (more: object, options = {}) =>
      expect(isUnauthorizedError(await failure(signIn(more, options)))).toBe(true);
    await refused({ client_id: id, client_secret: "wrong" });
    await refused({}, basic(`${id}:wrong`));
    await refused({ client_id: id, client_secret: secret }, basic(`${id}:${secret}`));

    const other = await client.switchLoginByUser(
      { targetUserId: "6229ffa4b1c08d2cade3e3d1" },
      { token: data.access_token ?? "" },
    );
    const { sub } = await client.introspectToken(other.data.access_token ?? "");
    expect(sub).toBe("6229ffa4b1c08d2cade3e3d1");
  });

  test("a code is for one time, one verifier, one address, one minute", async () => {
    const host = await start();
    const client = application(host, { tokenEndPointAuthMethod: "none" });
    const fresh = async () => {
      const { url, codeVerifier } = await client.buildAuthorizeUrl();
      return { code: (await browse(url)).get("code") ?? "", codeVerifier };
    };
    const good = await fresh();
    await client.getAccessTokenByCode(good.code, good);
    const wrong = async (code: string, options: object) =>
      expect(await failure(client.getAccessTokenByCode(code, options))).toMatchObject({
        error: "invalid_grant",
      });
    await wrong(good.code, good);
    await wrong((await fresh()).code, { codeVerifier: good.codeVerifier });
    const elsewhere = await fresh();
    await wrong(elsewhere.code, { ...elsewhere, redirectUri: "http://localhost:3000/other" });
    await wrong((await fresh()).code, {});
    const late = await fresh();
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
    await wrong(late.code, late);
  });

  test("tokens run out, and a wrong secret gets none", async () => {
    const host = await start({}, { lifetime: 5 });
    const client = application(host);
    const { access_token: token, expires_in: lifetime } =
      await client.getAccessTokenByClientCredentials();
    expect(lifetime).toBe(5);
    expect((await client.introspectToken(token)).active).toBe(true);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 });
    expect((await client.introspectToken(token)).active).toBe(false);
    const stranger = application(host, { appSecret: "wrong" });
    const error = await failure(stranger.getAccessTokenByClientCredentials());
    expect(error).toMatchObject({ error: "invalid_client", httpStatus: 401 });
  });

  test("the configuration is the sandbox's own", async () => {
    const host = await start();
    const { issuer, jwks_uri: keys } = await application(host).getOpenIdConfiguration();
    expect([issuer, keys]).toEqual([`${host}/oidc`, `${host}/oidc/.well-known/jwks.json`]);
  });
});

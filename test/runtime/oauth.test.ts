/**
 * OpenID Connect, function by function: what is sent, what is refused, and that nothing secret is printed.
 */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, ConfigurationError } from "../../templates/typescript/runtime/index.js";
import {
  buildAuthorizeUrl,
  buildLogoutUrl,
  generateCodeChallenge,
  getAccessTokenByClientCredentials,
  getAccessTokenByCode,
  getNewAccessTokenByRefreshToken,
  getUserInfoByAccessToken,
  introspectToken,
  OAuthError,
  revokeToken,
} from "../../templates/typescript/runtime/oauth.js";
import {
  introspect,
  openId,
  revoke,
  SignInClient,
  type SignInOptions,
  token,
  userInfo,
} from "./fixture/openid.js";
import { failure, fakeFetch, json, type Sent } from "./harness.js";

const SECRET = "CANARY-app-secret/+ü";
const BASE: SignInOptions = {
  appHost: "https://app.example.com/",
  appId: "app-1",
  appSecret: SECRET,
  redirectUri: "https://me.example.com/back?x=1",
};

function client(
  answer: (sent: Sent, count: number) => Response,
  options: SignInOptions = {},
): { core: SignInClient; sent: Sent[] } {
  const { fetch, sent } = fakeFetch(answer);
  return { core: new SignInClient({ ...BASE, fetch, ...options }), sent };
}

const silent = () => client(() => json({}));
const form = (one: Sent | undefined) => Object.fromEntries(new URLSearchParams(String(one?.body)));
const tokens = (more: object = {}) =>
  json({ access_token: "CANARY-access", token_type: "Bearer", ...more });

describe("the address to sign in", () => {
  test("has a challenge whose verifier, state and nonce are given back", async () => {
    const { core, sent } = silent();
    const built = await buildAuthorizeUrl(core, openId);
    const { origin, pathname, searchParams } = new URL(built.url);
    expect(origin + pathname).toBe("https://app.example.com/oidc/auth");
    const { codeChallenge } = await generateCodeChallenge(built.codeVerifier);
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: "app-1",
      response_type: "code",
      redirect_uri: "https://me.example.com/back?x=1",
      scope: "openid profile",
      state: built.state,
      nonce: built.nonce,
      code_challenge: codeChallenge,
      code_challenge_method: "S256",
    });
    expect(built.url).not.toContain(built.codeVerifier);
    const again = await buildAuthorizeUrl(core, openId);
    for (const part of ["state", "nonce", "codeVerifier"] as const) {
      expect(built[part]).toMatch(/^[\w-]{43}$/);
      expect(again[part]).not.toBe(built[part]);
    }
    expect(sent).toEqual([]);
  });

  test("the challenge is that of RFC 7636, appendix B", async () => {
    const made = await generateCodeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    expect(made.codeChallenge).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    await expect(generateCodeChallenge("short")).rejects.toThrow("43 to 128");
    await expect(generateCodeChallenge("ü".repeat(50))).rejects.toThrow("43 to 128");
  });

  test("says what the options say, encoded", async () => {
    const { core } = silent();
    const { url } = await buildAuthorizeUrl(core, openId, {
      scope: "openid offline_access",
      state: "a&b=c d\r\n",
      tenantId: "t/1",
      responseMode: "form_post",
      parameters: { deviceId: "d#1" },
    });
    const parameters = new URL(url).searchParams;
    expect(parameters.get("state")).toBe("a&b=c d\r\n");
    expect(parameters.get("tenant_id")).toBe("t/1");
    expect(parameters.get("prompt")).toBe("consent");
    expect(parameters.get("deviceId")).toBe("d#1");
    expect(parameters.get("response_mode")).toBe("form_post");
    const forced = await buildAuthorizeUrl(core, openId, { forced: true });
    expect(new URL(forced.url).searchParams.get("prompt")).toBe("login");
  });

  test("refuses what would undo the protocol", async () => {
    const { core } = silent();
    const refuse = (options: object) => expect(buildAuthorizeUrl(core, openId, options)).rejects;
    await refuse({ scope: "profile" }).toThrow("openid among its scopes");
    await refuse({ scope: "openidx" }).toThrow(ConfigurationError);
    await refuse({ parameters: { response_type: "token" } }).toThrow("option of its own");
    const { fetch } = fakeFetch(() => json({}));
    const bare = new SignInClient({ appHost: "https://a.example", appId: "x", fetch });
    await expect(buildAuthorizeUrl(bare, openId)).rejects.toThrow("option redirectUri");
  });

  test("the address to sign out", () => {
    const { core } = client(() => json({}), { logoutRedirectUri: "https://me.example.com/?a=b" });
    expect(buildLogoutUrl(core, openId, { idTokenHint: "a.b.c", state: "s 1" })).toBe(
      "https://app.example.com/oidc/session/end?id_token_hint=a.b.c" +
        "&post_logout_redirect_uri=https%3A%2F%2Fme.example.com%2F%3Fa%3Db&state=s%201",
    );
    expect(buildLogoutUrl(silent().core, openId)).toBe("https://app.example.com/oidc/session/end");
  });
});

describe("the token endpoint", () => {
  test.each([
    [
      "code",
      "authorization_code",
      { code: "c 1", redirect_uri: BASE.redirectUri, code_verifier: "v" },
    ],
    ["refresh", "refresh_token", { refresh_token: "r+1", scope: "openid" }],
    ["client", "client_credentials", { scope: "a b" }],
  ])("%s", async (name, grant, members) => {
    const { core, sent } = client(() => tokens({ expires_in: 60 }));
    const got = await {
      code: () => getAccessTokenByCode(core, openId, token, "c 1", { codeVerifier: "v" }),
      refresh: () =>
        getNewAccessTokenByRefreshToken(core, openId, token, "r+1", { scope: "openid" }),
      client: () => getAccessTokenByClientCredentials(core, openId, token, "a b"),
    }[name as "code"]();
    expect(got).toMatchObject({ access_token: "CANARY-access", expires_in: 60 });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers.get("content-type")).toContain("x-www-form-urlencoded");
    const proof = { client_id: "app-1", client_secret: SECRET };
    expect(form(sent[0])).toEqual({ grant_type: grant, ...members, ...proof });
  });

  test("the application proves who it is in the way it is told", async () => {
    for (const how of ["option", "call"] as const) {
      const { core, sent } = client(
        () => tokens(),
        how === "option" ? { authMethod: "client_secret_basic" } : {},
      );
      const own = how === "call" ? { clientAuthentication: "client_secret_basic" as const } : {};
      await getAccessTokenByCode(core, openId, token, "c", own);
      const [, text = ""] = (sent[0]?.headers.get("authorization") ?? "").split("Basic ");
      const pair = Buffer.from(text, "base64").toString().split(":").map(decodeURIComponent);
      expect(pair).toEqual(["app-1", SECRET]);
      expect(Object.keys(form(sent[0]))).toEqual(["grant_type", "code", "redirect_uri"]);
    }
    const { core, sent } = client(() => tokens(), { authMethod: "none" });
    await getAccessTokenByCode(core, openId, token, "c", { codeVerifier: "v" });
    expect(form(sent[0])).toMatchObject({ client_id: "app-1" });
    expect(String(sent[0]?.body)).not.toContain("CANARY");
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    await expect(getAccessTokenByClientCredentials(core, openId, token)).rejects.toThrow(
      "without a secret",
    );
  });

  test("a secret is never left out in silence, and a strange method is refused", async () => {
    const { fetch, sent } = fakeFetch(() => tokens());
    const bare = new SignInClient({
      appHost: "https://a.example",
      appId: "x",
      redirectUri: "y",
      fetch,
    });
    await expect(getAccessTokenByCode(bare, openId, token, "c")).rejects.toThrow(
      "option appSecret",
    );
    const strange = client(() => tokens(), { authMethod: "client_secret_jwt" }).core;
    await expect(getAccessTokenByCode(strange, openId, token, "c")).rejects.toThrow("authMethod");
    await expect(getAccessTokenByCode(bare, openId, token, "")).rejects.toThrow("code is missing");
    expect(sent).toEqual([]);
  });

  test.each([
    [{ expires_in: 5 }, 5],
    [{ expire_in: 7 }, 7],
    [{ expires_in: "9" }, 9],
    [{}, undefined],
  ])("the lifetime %j", async (more, expected) => {
    const { core } = client(() => tokens(more));
    expect((await getAccessTokenByCode(core, openId, token, "c")).expires_in).toBe(expected);
  });

  test("a code or a refresh token is never sent twice; the application's own grant may be", async () => {
    const broken = () => client((_, count) => (count === 1 ? json({}, 503) : tokens()));
    const once = broken();
    await expect(getAccessTokenByCode(once.core, openId, token, "c")).rejects.toThrow(ApiError);
    expect(once.sent).toHaveLength(1);
    const refresh = broken();
    await failure(getNewAccessTokenByRefreshToken(refresh.core, openId, token, "r"));
    expect(refresh.sent).toHaveLength(1);
    const own = broken();
    await getAccessTokenByClientCredentials(own.core, openId, token);
    expect(own.sent).toHaveLength(2);
  });
});

describe("refusals", () => {
  test.each([200, 400, 401])(
    "HTTP %i with `error` is an OAuthError without secrets",
    async (status) => {
      const lines: unknown[] = [];
      const log = (...line: unknown[]): void => void lines.push(line);
      const { core } = client(
        (one) =>
          json(
            { error: "invalid_grant", error_description: `no: ${String(one.body)} ${SECRET}` },
            status,
          ),
        { logger: { error: log, warn: log, info: log, debug: log }, logLevel: "debug" },
      );
      const options = { codeVerifier: "CANARY-verifier" };
      const error = await failure(
        getAccessTokenByCode(core, openId, token, "CANARY-code", options),
      );
      expect(error).toBeInstanceOf(OAuthError);
      expect(error).toMatchObject({ error: "invalid_grant", httpStatus: status });
      const shown = [
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
        inspect(lines, { depth: 9 }),
      ];
      expect(shown.join("\n")).not.toContain("CANARY");
    },
  );

  test("other failures stay what they are", async () => {
    const { core } = client(() => json({ message: "slow down" }, 429), { maxRetries: 0 });
    const error = await failure(introspectToken(core, openId, introspect, "t"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).not.toBeInstanceOf(OAuthError);
    const empty = client(() => json({ token_type: "Bearer" })).core;
    await expect(getAccessTokenByCode(empty, openId, token, "c")).rejects.toThrow(
      "no access token",
    );
  });

  test("what a resource says in its header", async () => {
    const challenge = {
      "www-authenticate": 'Bearer realm="x", error="invalid_token", error_description="expired"',
    };
    const { core, sent } = client(() => json({}, 401, challenge));
    const error = await failure(getUserInfoByAccessToken(core, userInfo, "CANARY-token"));
    expect(error).toMatchObject({
      error: "invalid_token",
      description: "expired",
      httpStatus: 401,
    });
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer CANARY-token");
    expect(sent[0]?.url).not.toContain("CANARY");
  });
});

describe("tokens that are there", () => {
  test("introspection and revocation", async () => {
    const { core, sent } = client((one) =>
      one.url.endsWith("revocation") ? new Response(null) : json({ active: true }),
    );
    expect(await introspectToken(core, openId, introspect, "t 1")).toEqual({ active: true });
    expect(await revokeToken(core, openId, revoke, "t 1", { tokenTypeHint: "refresh_token" })).toBe(
      undefined,
    );
    expect(sent.map(form)).toMatchObject([
      { token: "t 1" },
      { token: "t 1", token_type_hint: "refresh_token" },
    ]);
    await expect(revokeToken(core, openId, revoke, "")).rejects.toThrow("token is missing");
    expect(sent).toHaveLength(2);
  });

  test("user info takes the client's own token where none is given", async () => {
    const { core, sent } = client(() => json({ sub: "u" }), { accessToken: "own" });
    expect(await getUserInfoByAccessToken(core, userInfo)).toEqual({ sub: "u" });
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer own");
  });
});

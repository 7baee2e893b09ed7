/**
 * Signing in where the description says no more than its security scheme: OAuth 2.0, and OpenID Connect by discovery.
 */
import { generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  bearerScheme,
  ConfigurationError,
  SdkError,
  type Service,
} from "../../templates/typescript/runtime/index.js";
import {
  OAuthError,
  providerAuthorizeUrl,
  providerIdToken,
  providerLogoutUrl,
  providerRevokeToken,
  providerTokensByCode,
  providerTokensByRefreshToken,
  providerUserInfo,
  type ProviderRow,
} from "../../templates/typescript/runtime/oauth.js";
import { failure, fakeFetch, json, PlainClient, type Sent } from "./harness.js";

const options = {
  clientId: "clientId",
  clientSecret: "clientSecret",
  redirectUri: "redirectUri",
  logoutRedirectUri: "logoutRedirectUri",
  scope: "scope",
  clientAuthentication: "clientAuthentication",
};
const service: Service = {
  name: "PetClient",
  agent: "pets-typescript/1.0.0",
  host: { option: "host", default: "https://api.example.com/v1" },
  schemes: { user: bearerScheme({ option: "user" }) },
  headers: { tenant: "x-tenant" },
  options: ["clientId", "clientSecret", "redirectUri", "scope"],
  secrets: ["user", "clientSecret"],
  envelope: { success: "/ok", values: [1] },
  errors: { 4: ApiError, 5: ApiError },
};
const OAUTH: ProviderRow = {
  scheme: "user",
  authorize: "https://login.example.com/authorize",
  token: "/oauth/token",
  refresh: "https://login.example.com/refresh",
  scope: "",
  options,
};
const ISSUER = "https://id.example.com/realm";
const DISCOVERY = `${ISSUER}/.well-known/openid-configuration`;
const OPENID: ProviderRow = {
  scheme: "user",
  discovery: DISCOVERY,
  scope: "openid profile",
  options,
};
const CONFIGURATION = {
  issuer: ISSUER,
  authorization_endpoint: "https://id.example.com/realm/auth",
  token_endpoint: "https://id.example.com/realm/token",
  userinfo_endpoint: "https://id.example.com/realm/me",
  revocation_endpoint: "https://id.example.com/realm/revoke",
  end_session_endpoint: "https://id.example.com/realm/end",
  jwks_uri: "https://keys.example.com/jwks",
};

function client(
  answer: (sent: Sent, count: number) => Response | Promise<Response>,
  more: object = {},
): { core: PlainClient; sent: Sent[] } {
  const { fetch, sent } = fakeFetch(answer);
  const own = { clientId: "app-1", clientSecret: "CANARY-secret", tenant: "t-1" };
  const redirectUri = "https://me.example.com/back";
  const given = { fetch, redirectUri, maxRetries: 0, ...own, ...more };
  const core = new PlainClient(service, given);
  return { core, sent };
}

const tokens = () => json({ access_token: "CANARY-access", token_type: "Bearer", expires_in: 60 });
const form = (one: Sent | undefined) => Object.fromEntries(new URLSearchParams(String(one?.body)));

describe("OAuth 2.0", () => {
  test("an address with state and challenge, without nonce and, where none is asked for, scope", async () => {
    const { core, sent } = client(tokens);
    const { url, state } = await providerAuthorizeUrl(core, OAUTH);
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe("https://login.example.com/authorize");
    expect([...searchParams.keys()]).toEqual([
      ...["client_id", "response_type", "redirect_uri", "state"],
      ...["code_challenge", "code_challenge_method"],
    ]);
    expect(searchParams.get("state")).toBe(state);
    const asked = await providerAuthorizeUrl(core, OAUTH, { scope: "read write" });
    expect(new URL(asked.url).searchParams.get("scope")).toBe("read write");
    expect(sent).toEqual([]);
  });

  test("openid among the scopes brings the nonce", async () => {
    const { core } = client(tokens, { scope: "openid read" });
    const { url, nonce } = await providerAuthorizeUrl(core, OAUTH);
    expect(new URL(url).searchParams.get("nonce")).toBe(nonce);
  });

  test("a code goes to the token endpoint, below the host, with nothing of the service", async () => {
    const { core, sent } = client(tokens);
    const got = await providerTokensByCode(core, OAUTH, "CANARY-code", { codeVerifier: "v" });
    expect(got).toEqual({ access_token: "CANARY-access", token_type: "Bearer", expires_in: 60 });
    expect(sent[0]?.url).toBe("https://api.example.com/oauth/token");
    expect(sent[0]?.headers.has("x-tenant")).toBe(false);
    expect(sent[0]?.headers.has("authorization")).toBe(false);
    expect(form(sent[0])).toEqual({
      grant_type: "authorization_code",
      code: "CANARY-code",
      redirect_uri: "https://me.example.com/back",
      code_verifier: "v",
      client_id: "app-1",
      client_secret: "CANARY-secret",
    });
  });

  test("a refresh token goes to an endpoint of its own, or to the token endpoint", async () => {
    const { core, sent } = client(tokens);
    await providerTokensByRefreshToken(core, OAUTH, "CANARY-refresh");
    const { refresh: _, ...without } = OAUTH;
    await providerTokensByRefreshToken(core, without, "CANARY-refresh");
    expect(sent.map((one) => one.url)).toEqual([
      "https://login.example.com/refresh",
      "https://api.example.com/oauth/token",
    ]);
  });

  test("a refusal is an OAuthError that holds no secret", async () => {
    const { core } = client(() =>
      json({ error: "invalid_grant", error_description: "CANARY-code is old" }, 400),
    );
    const error = await failure(providerTokensByCode(core, OAUTH, "CANARY-code"));
    expect(error).toBeInstanceOf(OAuthError);
    expect(String(error)).not.toContain("CANARY");
  });

  test("what the scheme does not name is not there", async () => {
    const { core } = client(tokens);
    expect(await failure(providerUserInfo(core, OAUTH, "t"))).toBeInstanceOf(ConfigurationError);
    expect(await failure(providerIdToken(core, OAUTH, "t"))).toBeInstanceOf(ConfigurationError);
    expect(await failure(providerLogoutUrl(core, OAUTH))).toBeInstanceOf(ConfigurationError);
  });
});

describe("OpenID Connect", () => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "one" };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const idToken = (claims: object): string => {
    const text = `${part({ alg: "RS256", kid: "one" })}.${part(claims)}`;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
  };
  const provider = (sent: Sent): Response => {
    if (sent.url === DISCOVERY) return json(CONFIGURATION);
    if (sent.url.endsWith("/jwks")) return json({ keys: [jwk] });
    if (sent.url.endsWith("/me")) return json({ sub: "user-1" });
    return tokens();
  };

  test("a whole sign-in: the configuration is fetched once, by any number of calls", async () => {
    const { core, sent } = client(provider);
    const made = await Promise.all([
      ...Array.from({ length: 50 }, () => providerAuthorizeUrl(core, OPENID)),
    ]);
    expect(sent.map((one) => one.url)).toEqual([DISCOVERY]);
    const { searchParams } = new URL(made[0]?.url ?? "");
    expect(searchParams.get("scope")).toBe("openid profile");
    expect(searchParams.get("nonce")).toBe(made[0]?.nonce);

    await providerTokensByCode(core, OPENID, "CANARY-code");
    const now = Date.now() / 1000;
    const claims = {
      iss: ISSUER,
      sub: "user-1",
      aud: "app-1",
      iat: now,
      exp: now + 60,
      nonce: "n",
    };
    expect((await providerIdToken(core, OPENID, idToken(claims), { nonce: "n" })).sub).toBe(
      "user-1",
    );
    const forged = idToken({ ...claims, iss: "https://evil.example.com" });
    expect(await failure(providerIdToken(core, OPENID, forged))).toBeInstanceOf(OAuthError);
    expect(await providerUserInfo(core, OPENID, "CANARY-user")).toEqual({ sub: "user-1" });
    await providerRevokeToken(core, OPENID, "CANARY-user");
    expect(await providerLogoutUrl(core, OPENID, { state: "s" })).toBe(
      "https://id.example.com/realm/end?state=s",
    );
    expect(sent.map((one) => one.url)).toEqual([
      DISCOVERY,
      CONFIGURATION.token_endpoint,
      CONFIGURATION.jwks_uri,
      CONFIGURATION.userinfo_endpoint,
      CONFIGURATION.revocation_endpoint,
    ]);
    expect(sent[3]?.headers.get("authorization")).toBe("Bearer CANARY-user");
    expect(sent.every((one) => !one.headers.has("x-tenant"))).toBe(true);
  });

  test("a fetch that failed is not kept", async () => {
    const { core, sent } = client((one, count) => (count === 1 ? json({}, 503) : provider(one)));
    await failure(providerAuthorizeUrl(core, OPENID));
    await providerAuthorizeUrl(core, OPENID);
    expect(sent).toHaveLength(2);
  });

  test.each([
    ["another issuer", { ...CONFIGURATION, issuer: "https://evil.example.com" }],
    ["no issuer", { ...CONFIGURATION, issuer: undefined }],
    ["an endpoint in clear text", { ...CONFIGURATION, token_endpoint: "http://id.example.com/t" }],
    [
      "an endpoint in clear text that would get a token",
      { ...CONFIGURATION, userinfo_endpoint: "http://id.example.com/me" },
    ],
    [
      "an endpoint that is none",
      { ...CONFIGURATION, authorization_endpoint: "javascript:alert(1)" },
    ],
    ["no keys", { ...CONFIGURATION, jwks_uri: undefined }],
    ["no object", ["x"]],
  ])("a configuration with %s is not believed", async (_, configuration) => {
    const { core, sent } = client(() => json(configuration));
    expect(await failure(providerTokensByCode(core, OPENID, "CANARY-code"))).toBeInstanceOf(
      SdkError,
    );
    expect(sent).toHaveLength(1);
  });

  test("one that is a redirect is not followed", async () => {
    const { core, sent } = client(
      () => new Response(null, { status: 302, headers: { location: "https://evil.example.com" } }),
    );
    expect(await failure(providerAuthorizeUrl(core, OPENID))).toBeInstanceOf(ApiError);
    expect(sent).toHaveLength(1);
  });
});

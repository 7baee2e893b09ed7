/**
 * Plays the OpenID Connect side of GenAuth: an application, a user who always agrees, codes, tokens and keys.
 *
 * Decides: what the endpoints check, so that a client which forgets a part of the protocol is seen: a code works once,
 * for its application, its address and its verifier; a refresh token is replaced when it is used; the secret must be
 * right, by whichever way it comes. Refusals have the form of RFC 6749, with real HTTP statuses.
 * Leaves to others: whether a request matches the description (`request.ts`), making tokens (`oidc-tokens.ts`), and
 * sign-ins without the page of the service (`sign-in.ts`).
 */
import { createHash } from "node:crypto";
import type { Answer, Play, ValidRequest } from "./answers.js";
import { type Json, type JsonObject, member } from "./json.js";
import { type Grant, Issuer } from "./oidc-tokens.js";
import { bearer } from "./security.js";
import { signIns } from "./sign-in.js";

/** The application that the samples sign in to. */
export const APPLICATION = { id: "sandbox-app-id", secret: "sandbox-app-secret" } as const;

/** An access token of the user that is good from the beginning, for samples that begin with one. */
export const USER_TOKEN = "sandbox-user-token";

/** The one user there is, with the claims of each scope. */
const USER: Readonly<Record<string, JsonObject>> = {
  openid: { sub: "6229ffa4b1c08d2cade3e3d9" },
  profile: {
    name: "Bob Zhang",
    given_name: "Bob",
    family_name: "Zhang",
    nickname: "Bobby",
    preferred_username: "bob",
    picture: "https://example.com/photos/bob.png",
    locale: "en-US",
    zoneinfo: "America/New_York",
  },
  email: { email: "bob@example.com", email_verified: true },
  phone: { phone_number: "2025550123", phone_number_verified: true },
};

export interface OpenIdPlay {
  /** Seconds for which access tokens are good. Two weeks unless told otherwise. */
  readonly lifetime?: number;
  /** What signs ID tokens: a key, or the secret of the application. */
  readonly algorithm?: "RS256" | "HS256";
}

export function playOpenId({ lifetime = 1_209_600, algorithm = "RS256" }: OpenIdPlay = {}): Play {
  return ({ url }) => {
    const issuer = new Issuer(() => `${url()}/oidc`, algorithm, APPLICATION.secret);
    const user = String(USER["openid"]?.["sub"]);
    issuer.accept(USER_TOKEN, {
      client: APPLICATION.id,
      user,
      scope: "openid profile",
    });
    const asClient =
      (behave: (client: string, form: JsonObject) => Answer) =>
      (request: ValidRequest): Answer => {
        const client = clientOf(request);
        if (client === null) return refused(401, "invalid_client", "The secret is wrong");
        return behave(client, isForm(request.json));
      };
    const userInfo = ({ headers }: ValidRequest): Answer => {
      const grant = issuer.find(bearer(headers.authorization) ?? "");
      if (!grant?.user) return refused(401, "invalid_token", "The access token is not good");
      return ok(claimsOf(grant.scope));
    };
    return {
      ...signIns(issuer, APPLICATION, user, lifetime),
      oidcAuthorize: ({ parameters }) => authorize(issuer, parameters),
      oidcEndSession: ({ parameters }) => endSession(parameters),
      oidcToken: (request) => token(issuer, request, lifetime),
      oidcIntrospect: asClient((client, form) => ok(issuer.describe(text(form, "token"), client))),
      oidcRevoke: asClient((client, form) => {
        issuer.revoke(text(form, "token"), client);
        return { status: 200 };
      }),
      oidcUserInfo: userInfo,
      oidcUserInfoPost: userInfo,
      oidcJwks: () => ok({ keys: [issuer.publicKey()] }),
      getOpenIdConfiguration: () => ok(configuration(url())),
    };
  };
}

// -------------------------------------------------------------------------------------------- endpoints

/** There is no page: the user signs in and agrees at once. */
function authorize(issuer: Issuer, parameters: JsonObject): Answer {
  const given = (name: string): string => text(parameters, `query.${name}`);
  const target = URL.canParse(given("redirect_uri")) ? new URL(given("redirect_uri")) : null;
  // Where the address or the application is unknown, nobody is sent anywhere.
  if (!target || !/^https?:$/.test(target.protocol)) {
    return refused(400, "invalid_request", "redirect_uri is no address");
  }
  if (given("client_id") !== APPLICATION.id) {
    return refused(400, "invalid_client", "There is no such application");
  }
  const back = (answer: Readonly<Record<string, string>>): Answer => {
    for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
    target.searchParams.set("state", given("state"));
    return { status: 302, headers: { location: target.href } };
  };
  if (given("response_type") !== "code") return back({ error: "unsupported_response_type" });
  if (!given("scope").split(" ").includes("openid")) return back({ error: "invalid_scope" });
  if (given("code_challenge") !== "" && given("code_challenge_method") !== "S256") {
    return back({ error: "invalid_request", error_description: "The challenge must be S256" });
  }
  const code = issuer.code({
    client: given("client_id"),
    user: String(USER["openid"]?.["sub"]),
    scope: given("scope"),
    redirectUri: given("redirect_uri"),
    challenge: given("code_challenge"),
    nonce: given("nonce"),
  });
  return back({ code });
}

function endSession(parameters: JsonObject): Answer {
  const to = text(parameters, "query.post_logout_redirect_uri");
  if (!URL.canParse(to)) return { status: 200, body: { message: "Signed out" } };
  const target = new URL(to);
  const state = text(parameters, "query.state");
  if (state !== "") target.searchParams.set("state", state);
  return { status: 302, headers: { location: target.href } };
}

function token(issuer: Issuer, request: ValidRequest, lifetime: number): Answer {
  const form = isForm(request.json);
  const client = clientOf(request);
  if (client === null) return refused(401, "invalid_client", "The secret is wrong");
  const isProved = client.startsWith("secret:");
  const id = client.replace(/^\w+:/, "");
  switch (text(form, "grant_type")) {
    case "authorization_code": {
      const kept = issuer.redeem(text(form, "code"));
      const isRight =
        kept?.client === id &&
        kept.redirectUri === text(form, "redirect_uri") &&
        (kept.challenge === ""
          ? isProved
          : kept.challenge === challenge(text(form, "code_verifier")));
      if (!isRight) return refused(400, "invalid_grant", "The code is not good");
      return tokens(issuer, kept, lifetime);
    }
    case "refresh_token": {
      const kept = issuer.renew(text(form, "refresh_token"));
      if (kept?.client !== id)
        return refused(400, "invalid_grant", "The refresh token is not good");
      const scope = text(form, "scope") || kept.scope;
      const more = scope.split(" ").filter((one) => !kept.scope.split(" ").includes(one));
      if (more.length > 0) return refused(400, "invalid_scope", "That is more than was granted");
      return tokens(issuer, { ...kept, scope }, lifetime);
    }
    default:
      if (!isProved) return refused(401, "invalid_client", "The secret is missing");
      return tokens(issuer, { client: id, user: null, scope: text(form, "scope") }, lifetime);
  }
}

function tokens(issuer: Issuer, grant: Grant, lifetime: number): Answer {
  const scopes = grant.scope.split(" ");
  const body: JsonObject = {
    access_token: issuer.accessToken(grant, lifetime),
    token_type: "Bearer",
    expires_in: lifetime,
    scope: grant.scope,
  };
  if (grant.user !== null && scopes.includes("openid")) body["id_token"] = issuer.idToken(grant);
  if (grant.user !== null && scopes.includes("offline_access")) {
    body["refresh_token"] = issuer.refreshToken(grant);
  }
  return { status: 200, headers: { "cache-control": "no-store" }, body };
}

// ----------------------------------------------------------------------------------------- applications

/** `secret:` or `public:` and the id, by how the application proved itself; `null`: it is none, or not itself. */
function clientOf({ headers, json }: ValidRequest): string | null {
  const form = isForm(json);
  const basic = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(headers.authorization ?? "")?.[1];
  let [id, secret] = [text(form, "client_id"), member(form, "client_secret")];
  if (basic !== undefined) {
    // Two proofs at once are one too many (RFC 6749, 2.3).
    if (secret !== undefined) return null;
    const pair = Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent);
    [id = "", secret] = pair;
  }
  if (id !== APPLICATION.id || (secret !== undefined && secret !== APPLICATION.secret)) return null;
  return `${secret === undefined ? "public" : "secret"}:${id}`;
}

function challenge(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function claimsOf(scope: string): JsonObject {
  return Object.assign(
    {},
    ...scope.split(" ").map((one) => (Object.hasOwn(USER, one) ? USER[one] : {})),
  ) as JsonObject;
}

function configuration(url: string): JsonObject {
  const oidc = `${url}/oidc`;
  return {
    issuer: oidc,
    authorization_endpoint: `${oidc}/auth`,
    token_endpoint: `${oidc}/token`,
    userinfo_endpoint: `${oidc}/me`,
    introspection_endpoint: `${oidc}/token/introspection`,
    revocation_endpoint: `${oidc}/token/revocation`,
    end_session_endpoint: `${oidc}/session/end`,
    jwks_uri: `${oidc}/.well-known/jwks.json`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    grant_types_supported: ["authorization_code", "refresh_token", "client_credentials"],
    scopes_supported: [...Object.keys(USER), "offline_access"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic", "none"],
    code_challenge_methods_supported: ["S256"],
  };
}

// ---------------------------------------------------------------------------------------------- answers

function ok(body: JsonObject): Answer {
  return { status: 200, body };
}

function refused(status: number, error: string, description: string): Answer {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 401) headers["www-authenticate"] = `Bearer error="${error}"`;
  return { status, headers, body: { error, error_description: description } };
}

function isForm(json: Json | undefined): JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json : {};
}

function text(value: Json | undefined, key: string): string {
  const found = member(value, key);
  return typeof found === "string" ? found : "";
}

/**
 * Signing in at whoever a security scheme of OpenAPI names: `oauth2` with the flow `authorizationCode`, and
 * `openIdConnect`.
 *
 * Decides: where the endpoints are. They are told by the scheme, or by the configuration that it points to (OpenID
 * Connect Discovery), which is fetched once, kept for an hour, and believed only if it names the issuer that it was
 * fetched from. What is sent to them has neither the headers nor the envelope of the service, which may be another's.
 * Leaves to others: every step of the protocol (`oauth-*.ts`).
 */
import { noAnswer } from "./answers.js";
import { formBody } from "./bodies.js";
import { call } from "./call.js";
import type { Core } from "./core.js";
import { ConfigurationError, SdkError } from "./errors.js";
import { getUserInfoByAccessToken, revokeToken, type OAuthTokenOptions } from "./oauth-access.js";
import {
  buildAuthorizeUrl,
  buildLogoutUrl,
  type OAuthAuthorizeOptions,
  type OAuthAuthorizeUrl,
  type OAuthLogoutOptions,
} from "./oauth-authorize.js";
import {
  verifyIdToken,
  type OAuthIdTokenClaims,
  type OAuthVerifyOptions,
} from "./oauth-id-token.js";
import type { OpenIdRow } from "./oauth-row.js";
import {
  getAccessTokenByCode,
  getNewAccessTokenByRefreshToken,
  type OAuthCodeOptions,
  type OAuthRefreshOptions,
} from "./oauth-token.js";
import type { Operation } from "./operation.js";
import { elsewhere, type RequestOptions } from "./options.js";
import { now } from "./platform.js";
import { member } from "./pointer.js";
import { setState, stateOf } from "./state.js";

/** What the generator prints about such a scheme. Addresses may be relative to the host of the client. */
export interface ProviderRow {
  /** Key of the scheme. */
  readonly scheme: string;
  readonly authorize?: string;
  readonly token?: string;
  /** Where refresh tokens go; absent: to `token`. */
  readonly refresh?: string;
  /** Of the configuration, which says all others. */
  readonly discovery?: string;
  /** What is asked for when neither call nor client says; empty: nothing. */
  readonly scope: string;
  readonly options: OpenIdRow["options"];
}

/** What an exchange gives (RFC 6749, 5.1). */
export interface OAuthTokens {
  readonly access_token: string;
  readonly token_type?: string;
  /** Seconds. */
  readonly expires_in?: number;
  readonly refresh_token?: string;
  readonly scope?: string;
  /** With `openid` among the scopes: who signed in. Check it. */
  readonly id_token?: string;
  readonly [member: string]: unknown;
}

/** Claims of a user. */
export interface OAuthUserInfo {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

const SUFFIX = "/.well-known/openid-configuration";
/** In milliseconds. */
const KEPT_FOR = 3_600_000;

const SECRETS = "access_token client_secret code code_verifier id_token refresh_token token".split(
  " ",
);

/** The endpoints of a provider. */
interface Found {
  readonly row: OpenIdRow;
  /** Member of the configuration → address. */
  readonly address: (name: string) => URL | undefined;
}

/** A client that talks to another place, and a row for it. */
function at(
  core: Core,
  url: URL | undefined,
  what: string,
  row: Omit<Operation<never, unknown>, "id" | "path">,
): readonly [Core, Operation<never, never>] {
  if (url === undefined) throw new ConfigurationError(`the provider has no ${what}`);
  if (url.search) throw new ConfigurationError(`the ${what} has a query, which cannot be sent`);
  const { service, settings, ...state } = stateOf(core);
  const { envelope: _, ...plain } = service;
  const other = {} as Core;
  setState(other, { ...state, service: plain, settings: elsewhere(settings, url.origin) });
  const operation = { ...row, id: what.replaceAll(" ", "-"), path: url.pathname };
  return [other, operation as unknown as Operation<never, never>];
}

async function find(core: Core, provider: ProviderRow): Promise<Found> {
  const { base } = stateOf(core).settings;
  const { scope, options, discovery } = provider;
  if (discovery === undefined) {
    const { authorize = "", token, refresh = token } = provider;
    const own: Readonly<Record<string, string | undefined>> = { token, refresh };
    return {
      row: { issuer: "", authorize: new URL(authorize, base).href, scope, options, plain: true },
      address: (name) => {
        const value = own[name];
        return value === undefined ? undefined : new URL(value, base);
      },
    };
  }
  const configuration = await configurationOf(core, new URL(discovery, base));
  const text = (name: string): string | undefined => {
    const value = member(configuration, name);
    return typeof value === "string" ? value : undefined;
  };
  const endSession = text("end_session_endpoint");
  return {
    row: {
      issuer: text("issuer") ?? "",
      authorize: text("authorization_endpoint") ?? "",
      ...(endSession !== undefined && { endSession }),
      scope,
      options,
    },
    address: (name) => {
      const value = text(
        { refresh: "token_endpoint", jwks: "jwks_uri" }[name] ?? `${name}_endpoint`,
      );
      return value === undefined ? undefined : new URL(value);
    },
  };
}

/** For all who wait: with the options of the client, and no caller's signal ends it. */
async function configurationOf(core: Core, url: URL): Promise<unknown> {
  const { memo } = stateOf(core);
  const place = `configuration ${url.href}`;
  const kept = memo.get(place) as
    { readonly since: number; readonly configuration: Promise<unknown> } | undefined;
  if (kept && now() - kept.since <= KEPT_FOR) return kept.configuration;
  const configuration = fetchConfiguration(core, url);
  const fresh = { since: now(), configuration };
  memo.set(place, fresh);
  configuration.catch(() => {
    if (memo.get(place) === fresh) memo.delete(place);
  });
  return configuration;
}

async function fetchConfiguration(core: Core, url: URL): Promise<unknown> {
  const [other, operation] = at(core, url, "OpenID configuration", { method: "GET" });
  const read = operation as unknown as Operation<undefined, unknown>;
  const configuration = await call(other, read, undefined, { errors: "throw" });
  // Whoever could answer with the configuration of another issuer could sign anybody in (Discovery, 4.3).
  const issuer = String(member(configuration, "issuer"));
  if (url.href !== issuer.replace(/\/$/, "") + SUFFIX) {
    throw new SdkError(`the configuration at ${url.href} is that of another issuer`);
  }
  const there = Object.keys(configuration as object).filter((name) => name.endsWith("_endpoint"));
  for (const name of new Set(["authorization_endpoint", "token_endpoint", "jwks_uri", ...there])) {
    const address = String(member(configuration, name));
    if (!URL.canParse(address) || !["https:", url.protocol].includes(new URL(address).protocol)) {
      throw new SdkError(`the configuration at ${url.href} has no ${name} that can be used`);
    }
  }
  return configuration;
}

const form = { method: "POST", body: { kind: formBody }, sensitive: SECRETS } as const;

export async function providerAuthorizeUrl(
  core: Core,
  provider: ProviderRow,
  options?: OAuthAuthorizeOptions,
): Promise<OAuthAuthorizeUrl> {
  return buildAuthorizeUrl(core, (await find(core, provider)).row, options);
}

export async function providerTokensByCode(
  core: Core,
  provider: ProviderRow,
  code: string,
  options?: OAuthCodeOptions,
): Promise<OAuthTokens> {
  const { row, address } = await find(core, provider);
  const [other, token] = at(core, address("token"), "token endpoint", form);
  return getAccessTokenByCode(other, row, token, code, options);
}

export async function providerTokensByRefreshToken(
  core: Core,
  provider: ProviderRow,
  refreshToken: string,
  options?: OAuthRefreshOptions,
): Promise<OAuthTokens> {
  const { row, address } = await find(core, provider);
  const [other, token] = at(core, address("refresh"), "token endpoint", form);
  return getNewAccessTokenByRefreshToken(other, row, token, refreshToken, options);
}

export async function providerIdToken(
  core: Core,
  provider: ProviderRow,
  idToken: string,
  options?: OAuthVerifyOptions,
): Promise<OAuthIdTokenClaims> {
  const { row, address } = await find(core, provider);
  const [other, jwks] = at(core, address("jwks"), "key set", { method: "GET" });
  return verifyIdToken(other, row, jwks, idToken, options);
}

export async function providerUserInfo(
  core: Core,
  provider: ProviderRow,
  accessToken?: string,
  options?: RequestOptions,
): Promise<OAuthUserInfo> {
  const { address } = await find(core, provider);
  const security = [[provider.scheme]];
  const row = { method: "GET", security } as const;
  const [other, userInfo] = at(core, address("userinfo"), "user info endpoint", row);
  return getUserInfoByAccessToken(other, userInfo, accessToken, options);
}

export async function providerRevokeToken(
  core: Core,
  provider: ProviderRow,
  token: string,
  options?: OAuthTokenOptions,
): Promise<void> {
  const { row, address } = await find(core, provider);
  const endpoint = { ...form, idempotent: true, answer: noAnswer } as const;
  const [other, revoke] = at(core, address("revocation"), "revocation endpoint", endpoint);
  return revokeToken(other, row, revoke, token, options);
}

export async function providerLogoutUrl(
  core: Core,
  provider: ProviderRow,
  options?: OAuthLogoutOptions,
): Promise<string> {
  return buildLogoutUrl(core, (await find(core, provider)).row, options);
}

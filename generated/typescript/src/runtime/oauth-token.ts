/**
 * The token endpoint: what can be exchanged for tokens.
 *
 * Decides: which grant each function sends, and that a lifetime is found under either name it has.
 * Leaves to others: who asks (`oauth-client.ts`), and whether the ID token is to be believed (`oauth-id-token.ts`).
 */
import type { Core } from "./core.js";
import { ConfigurationError, DecodeError, RequestError } from "./errors.js";
import { callAsClient, type OAuthCallOptions } from "./oauth-client.js";
import { optional, required, type OpenIdRow } from "./oauth-row.js";
import type { Operation } from "./operation.js";
import { member } from "./pointer.js";

/** Options of the exchange of a code. */
export interface OAuthCodeOptions extends OAuthCallOptions {
  /** What the address to sign in was built with. */
  readonly codeVerifier?: string | undefined;
  /** The address that the browser returned to, where it is not the client's own. */
  readonly redirectUri?: string | undefined;
}

/** Options of the exchange of a refresh token. */
export interface OAuthRefreshOptions extends OAuthCallOptions {
  /** Fewer scopes than were granted, separated by blanks. */
  readonly scope?: string | undefined;
}

/** Exchanges a code, once: a code that was sent is never sent again. */
export function getAccessTokenByCode<Tokens>(
  core: Core,
  row: OpenIdRow,
  token: Operation<never, Tokens>,
  code: string,
  options: OAuthCodeOptions = {},
): Promise<Tokens> {
  const { codeVerifier, redirectUri, ...rest } = options;
  return exchange(core, row, token, rest, () => ({
    grant_type: "authorization_code",
    code: given(code, "code"),
    redirect_uri: required(core, row, "redirectUri", "the exchange of a code", redirectUri),
    code_verifier: codeVerifier,
  }));
}

/** Exchanges a refresh token. The answer may hold a new one; the old one may be worthless then. */
export function getNewAccessTokenByRefreshToken<Tokens>(
  core: Core,
  row: OpenIdRow,
  token: Operation<never, Tokens>,
  refreshToken: string,
  options: OAuthRefreshOptions = {},
): Promise<Tokens> {
  const { scope, ...rest } = options;
  return exchange(core, row, token, rest, () => ({
    grant_type: "refresh_token",
    refresh_token: given(refreshToken, "refresh token"),
    scope,
  }));
}

/** A token of the application itself. Asking twice does no harm, so this one is repeated where it fails. */
export function getAccessTokenByClientCredentials<Tokens>(
  core: Core,
  row: OpenIdRow,
  token: Operation<never, Tokens>,
  scope?: string,
  options: OAuthCallOptions = {},
): Promise<Tokens> {
  return exchange(core, row, { ...token, idempotent: true }, options, () => {
    if (optional(core, row, "clientAuthentication", options.clientAuthentication) === "none") {
      throw new ConfigurationError("an application without a secret has no token of its own");
    }
    return { grant_type: "client_credentials", scope };
  });
}

async function exchange<Tokens>(
  core: Core,
  row: OpenIdRow,
  token: Operation<never, Tokens>,
  options: OAuthCallOptions,
  form: () => Readonly<Record<string, string | undefined>>,
): Promise<Tokens> {
  const answer = await callAsClient(core, row, token, form(), options);
  if (typeof member(answer, "access_token") !== "string") {
    throw new DecodeError(
      `the answer of ${token.id} holds no access token`,
      {},
      { httpStatus: 200, contentType: undefined },
      { bodyStart: "" },
    );
  }
  // Sign-ins of the service itself say `expire_in`.
  const lifetime = Number(member(answer, "expires_in") ?? member(answer, "expire_in"));
  return Number.isFinite(lifetime) ? { ...answer, expires_in: lifetime } : answer;
}

function given(value: string, what: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new RequestError(`the ${what} is missing`);
}

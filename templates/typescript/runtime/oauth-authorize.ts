/**
 * Addresses that the browser of a user is sent to: to sign in, and to sign out.
 *
 * Decides: that every sign-in has a state, a nonce and a code challenge, and that only a code comes back: tokens that
 * come back in an address end up in histories and logs.
 * Leaves to others: the exchange of the code (`oauth-token.ts`), and sending the browser there, which is the program's.
 */
import type { Core } from "./core.js";
import { randomText } from "./crypto.js";
import { ConfigurationError } from "./errors.js";
import { generateCodeChallenge } from "./oauth-pkce.js";
import { addressOf, hasScope, optional, required, scopeOf, type OpenIdRow } from "./oauth-row.js";
import { percentEncode } from "./encoding.js";

/** How a user is sent to sign in. Everything has a default. */
export interface OAuthAuthorizeOptions {
  /** Where the browser returns to; the client's own unless told otherwise. */
  readonly redirectUri?: string | undefined;
  /** What is asked for, separated by blanks, with `openid` among it. `offline_access` asks for a refresh token. */
  readonly scope?: string | undefined;
  /** Comes back with the code. Random unless told otherwise. */
  readonly state?: string | undefined;
  /** The ID token repeats it. Random unless told otherwise. */
  readonly nonce?: string | undefined;
  /** Random unless told otherwise. */
  readonly codeVerifier?: string | undefined;
  /** `true`: the user must sign in even where a session is there. The same as `prompt: "login"`. */
  readonly forced?: boolean | undefined;
  /** `login`, `consent`, `none`, … `consent` unless told otherwise where `offline_access` is asked for. */
  readonly prompt?: string | undefined;
  /** How the answer reaches `redirectUri`. */
  readonly responseMode?: "query" | "fragment" | "form_post" | "web_message" | undefined;
  /** ID of the tenant to sign in to. */
  readonly tenantId?: string | undefined;
  /** Further parameters of the service, by their names on the wire. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
}

/** Where to send the browser, and what to keep until it comes back: in the user's session, never in the address. */
export interface OAuthAuthorizeUrl {
  readonly url: string;
  /** Compare it with the `state` that comes back. */
  readonly state: string;
  /** Hand it to the check of the ID token. */
  readonly nonce: string;
  /** Hand it to the exchange of the code. */
  readonly codeVerifier: string;
}

/** How a user is signed out. */
export interface OAuthLogoutOptions {
  /** Where the browser goes afterwards; the client's own unless told otherwise. */
  readonly redirectUri?: string | undefined;
  /** The user's ID token: it says whose session ends. */
  readonly idTokenHint?: string | undefined;
  /** Comes back unchanged. */
  readonly state?: string | undefined;
}

/** Parameters that are ours: handed in by their wire name they would undo what the options say. */
const OWN = new Set(
  "client_id redirect_uri response_type scope state nonce code_challenge code_challenge_method".split(
    " ",
  ),
);

export async function buildAuthorizeUrl(
  core: Core,
  row: OpenIdRow,
  options: OAuthAuthorizeOptions = {},
): Promise<OAuthAuthorizeUrl> {
  const what = "a sign-in";
  const scope = scopeOf(core, row, options.scope);
  const state = options.state ?? randomText();
  const nonce = options.nonce ?? randomText();
  const { codeVerifier, codeChallenge, codeChallengeMethod } = await generateCodeChallenge(
    options.codeVerifier,
  );
  const consent = hasScope(scope, "offline_access") ? "consent" : undefined;
  for (const name of Object.keys(options.parameters ?? {})) {
    if (OWN.has(name)) throw new ConfigurationError(`${name} has an option of its own`);
  }
  const url = address(addressOf(core, row.authorize), {
    client_id: required(core, row, "clientId", what),
    response_type: "code",
    redirect_uri: required(core, row, "redirectUri", what, options.redirectUri),
    scope: scope || undefined,
    state,
    nonce: hasScope(scope, "openid") ? nonce : undefined,
    code_challenge: codeChallenge,
    code_challenge_method: codeChallengeMethod,
    prompt: options.prompt ?? (options.forced ? "login" : consent),
    response_mode: options.responseMode,
    tenant_id: options.tenantId,
    ...options.parameters,
  });
  return { url, state, nonce, codeVerifier };
}

export function buildLogoutUrl(
  core: Core,
  row: OpenIdRow,
  options: OAuthLogoutOptions = {},
): string {
  if (row.endSession === undefined) throw new ConfigurationError("there is no address to sign out");
  return address(addressOf(core, row.endSession), {
    id_token_hint: options.idTokenHint,
    post_logout_redirect_uri: optional(core, row, "logoutRedirectUri", options.redirectUri),
    state: options.state,
  });
}

function address(base: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const pieces = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [`${percentEncode(name)}=${percentEncode(value)}`],
  );
  return pieces.length > 0 ? `${base}?${pieces.join("&")}` : base;
}

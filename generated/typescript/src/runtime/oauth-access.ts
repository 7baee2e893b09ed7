/**
 * What can be done with a token that is there: read its user's claims, ask about it, make it worthless.
 *
 * Decides: that a token travels in a header or in a form, never in an address, where it would end up in logs.
 * Leaves to others: who asks (`oauth-client.ts`); the check of an ID token, which needs no call (`oauth-id-token.ts`).
 */
import { call } from "./call.js";
import type { Core } from "./core.js";
import { RequestError } from "./errors.js";
import { callAsClient, type OAuthCallOptions } from "./oauth-client.js";
import { granted } from "./oauth-error.js";
import type { OpenIdRow } from "./oauth-row.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";

/** Options of a question about a token, and of its revocation. */
export interface OAuthTokenOptions extends OAuthCallOptions {
  /** What kind of token it is; saves the service a search. */
  readonly tokenTypeHint?: "access_token" | "refresh_token" | undefined;
}

/** The claims of the user whose access token it is; of the client's own token where none is given. */
export function getUserInfoByAccessToken<Info>(
  core: Core,
  userInfo: Operation<never, Info>,
  accessToken?: string,
  options: RequestOptions = {},
): Promise<Info> {
  const token = accessToken ?? options.token;
  const own = { ...options, errors: "throw", token } as const;
  const sent = call(core, userInfo as Operation<unknown, Info>, undefined, own);
  return granted(sent, token === undefined ? [] : [token]);
}

export async function introspectToken<Result>(
  core: Core,
  row: OpenIdRow,
  introspect: Operation<never, Result>,
  token: string,
  options?: OAuthTokenOptions,
): Promise<Result> {
  return aboutToken(core, row, introspect, token, options);
}

export async function revokeToken(
  core: Core,
  row: OpenIdRow,
  revoke: Operation<never, unknown>,
  token: string,
  options?: OAuthTokenOptions,
): Promise<void> {
  await aboutToken(core, row, revoke, token, options);
}

async function aboutToken<Result>(
  core: Core,
  row: OpenIdRow,
  operation: Operation<never, Result>,
  token: string,
  options: OAuthTokenOptions = {},
): Promise<Result> {
  if (typeof token !== "string" || token === "") throw new RequestError("the token is missing");
  const { tokenTypeHint, ...rest } = options;
  return callAsClient(core, row, operation, { token, token_type_hint: tokenTypeHint }, rest);
}

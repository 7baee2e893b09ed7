/**
 * What the runtime must know about the OpenID Connect of a service.
 *
 * Decides: the shape of that knowledge, which the generator prints once per client, and how the options of a client
 * that it names are read. The endpoints that are called are rows of the operation table, passed beside it, so that a
 * bundle holds only those it calls.
 * Leaves to others: everything done with it (`oauth-*.ts`).
 */
import type { Core } from "./core.js";
import { ConfigurationError } from "./errors.js";
import { missingError } from "./options.js";
import { stateOf } from "./state.js";

export interface OpenIdRow {
  /** Claim `iss` of ID tokens: an address, or a path below the host. */
  readonly issuer: string;
  /** Where browsers are sent: addresses, or paths below the host. */
  readonly authorize: string;
  readonly endSession?: string;
  /** What is asked for when neither call nor client says. */
  readonly scope: string;
  /** OAuth 2.0 alone: no scope is demanded, and where `openid` is not among those asked for, no nonce is sent. */
  readonly plain?: true;
  /** Names of the client's options. */
  readonly options: Readonly<Record<OpenIdOption, string>>;
}

export type OpenIdOption =
  | "clientId"
  | "clientSecret"
  | "redirectUri"
  | "logoutRedirectUri"
  | "scope"
  | "clientAuthentication";

/** Value of an option, unless the call has one of its own. */
export function optional(
  core: Core,
  row: OpenIdRow,
  option: OpenIdOption,
  own?: string,
): string | undefined {
  const value = own ?? stateOf(core).settings.given[row.options[option]];
  return typeof value === "string" ? value : undefined;
}

/** The same, where there must be one. */
export function required(
  core: Core,
  row: OpenIdRow,
  option: OpenIdOption,
  what: string,
  own?: string,
): string {
  const value = optional(core, row, option, own);
  if (value) return value;
  throw missingError(what, stateOf(core).places, [row.options[option]]);
}

/** Whether one of the scopes makes it OpenID Connect. */
export function hasScope(scope: string, wanted: string): boolean {
  return scope.split(/\s+/).includes(wanted);
}

/** The scopes to ask for. Without `openid` among them it would not be OpenID Connect. */
export function scopeOf(core: Core, row: OpenIdRow, own?: string): string {
  const scope = optional(core, row, "scope", own) ?? row.scope;
  if (row.plain || hasScope(scope, "openid")) return scope;
  throw new ConfigurationError(`option ${row.options.scope} must have openid among its scopes`);
}

/** An address of the row: paths stand below the host of the client. */
export function addressOf(core: Core, address: string): string {
  return address.startsWith("/") ? stateOf(core).settings.base + address : address;
}

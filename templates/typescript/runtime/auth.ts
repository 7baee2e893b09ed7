/**
 * Credentials of a call.
 *
 * Decides: which alternative of an operation's security is used: the one that the client was told to prefer, else the
 * first one for which it has all that it needs.
 * Leaves to others: how each kind of scheme shows itself (`schemes.ts`), and making the call that buys a token, which
 * `call.ts` passes in.
 */
import type { Call } from "./call.js";
import { ConfigurationError } from "./errors.js";
import type { Draft, Operation } from "./operation.js";
import { missingError, type RequestOptions, type Settings } from "./options.js";
import type { Scheme, Service } from "./service.js";
import type { State } from "./state.js";
import type { TokenCache } from "./token.js";

/** What a request needs so that the service knows who calls; gathered for one attempt. */
export interface Credentials extends Draft {
  readonly state: State;
  readonly options: RequestOptions;
  readonly buy: Buy;
  /** Signs the attempt as it leaves, where a scheme does that. */
  sign?: Sign;
  /** Texts that must not be printed, by this attempt or a later one. */
  readonly secrets: string[];
  /** The bought tokens that were used, with where they came from. */
  readonly bought: Map<TokenCache, string>;
  /** Value of an option of the client. */
  readonly value: (option: string) => string;
  /** The same, of one that may be a function. */
  readonly given: (option: string) => string | Promise<string>;
  /** The token of a scheme. */
  readonly token: (id: string) => Promise<string>;
}

/** Adds the headers of a signature to what `fetch` is about to be given. */
export type Sign = (
  url: string,
  request: RequestInit & { readonly headers: Headers },
) => Promise<void>;

/** Sends a call of the runtime's own. Its answer is the whole body. */
export type Buy = (
  settings: Settings,
  operation: Operation<never, unknown>,
  request: unknown,
) => Promise<unknown>;

function schemeOf({ name, schemes }: Service, id: string): Scheme {
  const scheme = schemes[id];
  if (!scheme) throw new ConfigurationError(`${name} does not know the scheme ${id}`);
  return scheme;
}

/** Options without which a scheme cannot be used. */
function missing(state: State, id: string, token: string | undefined): readonly string[] {
  const { of, options, replaceable } = schemeOf(state.service, id);
  if (of) return missing(state, of, token);
  if (replaceable && token !== undefined) return [];
  return options.filter((option) => state.settings.value(option) === undefined);
}

/** Every scheme for which the client has what it needs: for calls that no description tells about. */
export function usableSchemes(state: State, token: string | undefined): string[] {
  const { preferred, schemes } = state.service;
  if (preferred !== undefined) return [preferred];
  return Object.keys(schemes).filter((id) => !missing(state, id, token).length);
}

function choose({ state, operation, options, prepared }: Call): readonly string[] {
  const { preferred, schemes } = state.service;
  const absent = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => missing(state, id, options.token));
  const all = operation.security ?? [];
  // One that needs a scheme which the client was not given is no alternative.
  const known = all.filter((ids) => ids.every((id) => schemes[id]));
  const alternatives = known.length > 0 ? known : all;
  const usable = alternatives.filter((ids) => !absent(ids).length);
  const chosen =
    usable.find((ids) => options.token === undefined && ids.some((id) => id === preferred)) ??
    usable.find((ids) => ids.some((id) => schemes[id]?.present)) ??
    usable[0];
  if (chosen) return chosen;
  const [first] = alternatives;
  // Who brings the header needs no scheme.
  if (!first || prepared.headers.has("authorization")) return [];
  throw missingError(operation.id, state, absent(first));
}

/** Gathers the credentials of one attempt; buys a token where one is needed. */
export async function authorize(call: Call, buy: Buy): Promise<Credentials> {
  const { state, options, secrets } = call;
  const { service, settings } = state;
  const given = (option: string): string | Promise<string> => {
    const value = settings.value(option) ?? "";
    return typeof value === "function" ? value() : value;
  };
  const credentials: Credentials = {
    state,
    options,
    buy,
    path: "",
    headers: new Headers(),
    query: [],
    cookies: [],
    secrets,
    bought: new Map(),
    given,
    value: (option) => String(given(option)),
    token: async (id) => (await schemeOf(service, id).token?.(credentials, id)) ?? "",
  };
  for (const id of choose(call)) {
    await schemeOf(service, id).present?.(credentials, id);
  }
  return credentials;
}

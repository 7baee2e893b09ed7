/**
 * Credentials of a call.
 *
 * Decides: which alternative of an operation's security is used (the first one for which the client has all that it
 * needs), and how each kind of scheme shows itself in a request.
 * Leaves to others: keeping tokens (`token.ts`), and making the call that buys one, which `call.ts` passes in.
 */
import { ConfigurationError, SdkError } from "./errors.js";
import type { Operation } from "./operation.js";
import { missingText, schemeOptions, type RequestOptions, type Settings } from "./options.js";
import { get } from "./pointer.js";
import type { SchemeRow, Service } from "./service.js";
import type { State } from "./state.js";
import { claimOf, TokenCache, type Purchase } from "./token.js";
import { percentEncode } from "./uri.js";

/** What a request needs so that the service knows who calls. */
export interface Credentials {
  readonly headers: Map<string, string>;
  readonly query: string[];
  readonly cookies: string[];
  /** Texts that must not be printed. */
  readonly secrets: string[];
  /** Throws away the bought tokens that were used. `false`: there were none, so another try would change nothing. */
  readonly reject: () => boolean;
}

/** Sends a call of the runtime's own. Its answer is the whole body. */
export type Buy = (
  settings: Settings,
  operation: Operation<never, unknown>,
  request: unknown,
) => Promise<unknown>;

/** Options without which a scheme cannot be used. */
function missing(state: State, id: string, token: string | undefined): readonly string[] {
  const row = schemeOf(state.service, id);
  if (row.kind === "claim") return missing(state, row.of, token);
  if (row.kind === "bearer" && token !== undefined) return [];
  return schemeOptions(row).filter((option) => state.settings.value(option) === undefined);
}

function schemeOf(service: Service, id: string): SchemeRow {
  const row = Object.hasOwn(service.schemes, id) ? service.schemes[id] : undefined;
  if (!row) throw new ConfigurationError(`${service.name} does not know the scheme ${id}`);
  return row;
}

/** Every scheme for which the client has what it needs: for calls that no description tells about. */
export function usableSchemes(state: State, token: string | undefined): string[] {
  return Object.keys(state.service.schemes).filter((id) => !missing(state, id, token).length);
}

function choose(
  state: State,
  operation: Operation<never, unknown>,
  { token, headers }: RequestOptions,
): readonly string[] {
  const alternatives = operation.security ?? [];
  const usable = alternatives.filter((all) => all.every((id) => !missing(state, id, token).length));
  const isProof = (id: string): boolean => schemeOf(state.service, id).kind !== "external";
  const chosen = usable.find((all) => all.some(isProof)) ?? usable[0];
  if (chosen) return chosen;
  const [first] = alternatives;
  // Who brings the header needs no scheme.
  const given = Object.keys({ ...state.settings.headers, ...headers });
  const own = given.some((name) => name.toLowerCase() === "authorization");
  if (!first || own) return [];
  const options = first.flatMap((id) => missing(state, id, token));
  throw new ConfigurationError(`${operation.id} needs ${missingText(state.service, options)}`);
}

/** Base64 of the UTF-8 bytes. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** Gathers the credentials of one attempt; buys a token where one is needed. */
export async function authorize(
  state: State,
  operation: Operation<never, unknown>,
  options: RequestOptions,
  buy: Buy,
): Promise<Credentials> {
  const value = (option: string): string => state.settings.value(option) ?? "";
  const bought = new Map<string, string>();
  const found: Credentials = {
    headers: new Map(),
    query: [],
    cookies: [],
    secrets: [],
    reject: () => {
      bought.forEach((one, id) => state.tokens.get(id)?.reject(one));
      return bought.size > 0;
    },
  };

  const tokenOf = async (id: string): Promise<string> => {
    const row = schemeOf(state.service, id);
    let cache = state.tokens.get(id);
    if (!cache) state.tokens.set(id, (cache = new TokenCache()));
    const one = bought.get(id) ?? (await cache.get(() => purchase(state, row, buy)));
    bought.set(id, one);
    found.secrets.push(one);
    return one;
  };
  // One request has one such header: where a client has several kinds of proof, the first of them.
  const authorization = (text: string): void => {
    if (!found.headers.has("authorization")) found.headers.set("authorization", text);
  };
  const put = (row: { in: "header" | "query" | "cookie"; name: string }, text: string): void => {
    if (row.in === "header") found.headers.set(row.name, text);
    else {
      const piece = `${percentEncode(row.name)}=${percentEncode(text)}`;
      (row.in === "query" ? found.query : found.cookies).push(piece);
    }
  };

  for (const id of choose(state, operation, options)) {
    const row = schemeOf(state.service, id);
    switch (row.kind) {
      case "token":
      case "clientCredentials":
        authorization(`Bearer ${await tokenOf(id)}`);
        break;
      case "claim": {
        const text = claimOf(await tokenOf(row.of), row.claim);
        if (text === undefined) throw new SdkError(`the token holds no claim ${row.claim}`);
        put(row, text);
        break;
      }
      case "bearer": {
        const text = options.token ?? value(row.option);
        found.secrets.push(text);
        authorization(`Bearer ${text}`);
        break;
      }
      case "basic": {
        const text = base64(`${value(row.username)}:${value(row.password)}`);
        found.secrets.push(text);
        authorization(`Basic ${text}`);
        break;
      }
      case "apiKey":
        put(row, value(row.option));
        break;
      case "external":
        break;
    }
  }
  return found;
}

/** Buys a token by the operation that sells it, or by the client credentials grant of OAuth 2.0 (RFC 6749, 4.4). */
async function purchase(state: State, row: SchemeRow, buy: Buy): Promise<Purchase> {
  const { settings } = state;
  const value = (option: string): string => settings.value(option) ?? "";
  let answer: unknown;
  let places = { token: "/access_token", expiresIn: "/expires_in", lifetime: 3600 };
  if (row.kind === "token") {
    places = { expiresIn: "", ...row };
    answer = await buy(
      settings,
      row.operation,
      Object.fromEntries(
        Object.entries(row.credentials).map(([field, option]) => [field, value(option)]),
      ),
    );
  } else if (row.kind === "clientCredentials") {
    const url = new URL(row.tokenUrl, settings.base);
    const pair = [value(row.clientId), value(row.clientSecret)].map(percentEncode).join(":");
    answer = await buy(
      // The headers of the client are meant for the service, not for whoever sells its tokens.
      { ...settings, base: url.origin, headers: { authorization: `Basic ${base64(pair)}` } },
      {
        id: "clientCredentials",
        method: "POST",
        path: url.pathname,
        body: { kind: "form" },
        idempotent: true,
        sensitive: ["access_token"],
      },
      {
        grant_type: "client_credentials",
        scope: row.scopes.length > 0 ? row.scopes.join(" ") : undefined,
      },
    );
  }
  const token = get(answer, places.token);
  if (typeof token !== "string" || token === "") {
    throw new SdkError(`the answer holds no token at ${places.token}`);
  }
  const lifetime = places.expiresIn ? get(answer, places.expiresIn) : undefined;
  const seconds = Number(lifetime ?? places.lifetime);
  return { token, lifetime: Number.isFinite(seconds) ? seconds : places.lifetime };
}

/** Values of the client's options that must not be printed. */
export function secretsOf({ service, settings }: State): string[] {
  return Object.values(service.schemes)
    .flatMap((row) => {
      if (row.kind === "basic") return [row.password];
      if (row.kind === "clientCredentials") return [row.clientSecret];
      if (row.kind !== "token") return schemeOptions(row);
      const { sensitive } = row.operation;
      return Object.entries(row.credentials)
        .filter(([field]) => sensitive?.includes(field) ?? true)
        .map(([, option]) => option);
    })
    .flatMap((option) => settings.value(option) ?? []);
}

/**
 * Tokens that are bought and kept.
 *
 * Decides: when a token is used as it is, when it is renewed behind a call that still uses it, and when a call has to
 * wait; that any number of calls share one purchase; that a rejected token is thrown away only if it is still the
 * current one, so that a burst of rejections buys one new token.
 * Leaves to others: how a token is bought (`schemes.ts`).
 */
import type { Credentials } from "./auth.js";
import { SdkError } from "./errors.js";
import type { Pointer } from "./operation.js";
import { now } from "./platform.js";
import { get } from "./pointer.js";

/** A token as it was bought; its lifetime is in seconds. */
export interface Purchase {
  readonly token: string;
  readonly lifetime: number;
}

interface Kept {
  readonly token: string;
  /** Milliseconds. */
  readonly life: number;
  /** On the clock of `now`. */
  readonly end: number;
}

/** With so many milliseconds left, or with so much of its life, a token is renewed; or, with less, waited for. */
const RENEW = [120_000, 0.25] as const;
const WAIT = [30_000, 0.1] as const;

/** After a renewal that failed: first and longest pause before the next one, in milliseconds. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export class TokenCache {
  #kept: Kept | undefined;
  #purchase: Promise<string> | undefined;
  #failures = 0;
  #quietUntil = 0;

  /** A usable token. `buy` is called when there is none, or when it is time for the next one. */
  async get(buy: () => Promise<Purchase>): Promise<string> {
    const kept = this.#kept;
    const time = now();
    const isTime = ([most, share]: readonly [number, number]): boolean =>
      !kept || kept.end - time <= Math.min(most, kept.life * share);
    if (!kept || isTime(WAIT)) return this.#buy(buy);
    if (isTime(RENEW) && time >= this.#quietUntil) {
      this.#buy(buy).catch(() => {
        // The old token is still good; `#purchaseOnce` has noted the failure.
      });
    }
    return kept.token;
  }

  /** Throws `token` away, unless it was replaced already. */
  reject(token: string): void {
    if (this.#kept?.token === token) this.#kept = undefined;
  }

  #buy(buy: () => Promise<Purchase>): Promise<string> {
    this.#purchase ??= this.#purchaseOnce(buy).finally(() => {
      this.#purchase = undefined;
    });
    return this.#purchase;
  }

  async #purchaseOnce(buy: () => Promise<Purchase>): Promise<string> {
    const start = now(); // before the request, so that the token never lives longer here than there
    try {
      const { token, lifetime } = await buy();
      const life = lifetime * 1000;
      this.#kept = { token, life, end: start + life };
      this.#failures = 0;
      return token;
    } catch (error) {
      this.#quietUntil = now() + Math.min(LONGEST_PAUSE, PAUSE * 2 ** this.#failures++);
      throw error;
    }
  }
}

/** A usable token of the scheme `id`, noted as one that this call used. */
export async function boughtToken(
  { state: { tokens }, bought, secrets }: Credentials,
  id: string,
  buy: () => Promise<Purchase>,
): Promise<string> {
  let cache = tokens.get(id);
  if (!cache) tokens.set(id, (cache = new TokenCache()));
  // One attempt uses one token, even when the next one arrives in between.
  const token = bought.get(cache) ?? (await cache.get(buy));
  bought.set(cache, token);
  secrets.push(token);
  return token;
}

/** Where an answer says how long its token lives; and the seconds it lives when the answer does not tell. */
export interface Lifetime {
  readonly expiresIn?: Pointer;
  readonly lifetime: number;
}

/** What an answer sold. */
export function purchaseOf(
  answer: unknown,
  place: Lifetime & { readonly token: Pointer },
): Purchase {
  const token = get(answer, place.token);
  if (typeof token !== "string" || token === "") {
    throw new SdkError(`the answer holds no token at ${place.token}`);
  }
  const lifetime = Number(get(answer, place.expiresIn) ?? NaN);
  return { token, lifetime: Number.isFinite(lifetime) ? lifetime : place.lifetime };
}

/** A text claim of a JSON Web Token. The token comes from its issuer over TLS; its signature is not checked. */
export function claimOf(token: string, claim: string): string | undefined {
  try {
    const [, payload = ""] = token.split(".");
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (one) =>
      one.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const value = (claims as Readonly<Record<string, unknown>>)[claim];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

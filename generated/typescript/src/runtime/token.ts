/**
 * Tokens that are bought and kept.
 *
 * Decides: when a token is used as it is, and when a call has to wait for another one; that any number of calls share
 * one purchase; that a rejected token is thrown away only if it is still the current one, so that a burst of rejections
 * buys one new token.
 * Leaves to others: how a token is bought (`schemes.ts`), and buying the next one in time (`renewals.ts`).
 */
import type { Call } from "./call.js";
import { SdkError } from "./errors.js";
import type { Places } from "./feature.js";
import type { Pointer } from "./operation.js";
import { now } from "./platform.js";
import { get, member } from "./pointer.js";

/** A token as it was bought; its lifetime is in seconds. */
export interface Purchase {
  readonly token: string;
  readonly lifetime: number;
}

/** A token while it can be used. */
export interface Kept {
  readonly token: string;
  /** Milliseconds. */
  readonly life: number;
  /** On the clock of `now`. */
  readonly end: number;
  /** What `renewals.ts` remembers: until when there is no other one, on the clock of `now`, and how many have failed. */
  quietUntil?: number;
  failures?: number;
}

/** Whether no more than so many milliseconds are left, or so much of its life. */
export function isDue({ life, end }: Kept, most: number, share: number): boolean {
  return end - now() <= Math.min(most, life * share);
}

/** The token of a scheme, and the purchase of the next one while it goes on. */
export interface TokenCache {
  kept?: Kept | undefined;
  purchase?: Promise<string> | undefined;
}

/** A usable token of the scheme `id`, noted as one that this call used. */
export async function boughtToken(
  { memo, places, bought, secrets }: Call,
  id: string,
  sell: () => Promise<Purchase>,
): Promise<string> {
  let cache = memo.get(id) as TokenCache | undefined;
  if (!cache) memo.set(id, (cache = {}));
  // One attempt uses one token, even when the next one arrives in between.
  const token = bought.get(cache) ?? (await usableToken(cache, sell, places.renew));
  bought.set(cache, token);
  secrets.push(token);
  return token;
}

async function usableToken(
  cache: TokenCache,
  sell: () => Promise<Purchase>,
  renew: Places["renew"],
): Promise<string> {
  const { kept } = cache;
  const buy = (): Promise<string> =>
    (cache.purchase ??= purchase(cache, sell).finally(() => {
      cache.purchase = undefined;
    }));
  if (!kept || isDue(kept, 30_000, 0.1)) return buy();
  renew?.(kept, buy);
  return kept.token;
}

async function purchase(cache: TokenCache, sell: () => Promise<Purchase>): Promise<string> {
  const start = now(); // before the request, so that the token never lives longer here than there
  const { token, lifetime } = await sell();
  const life = lifetime * 1000;
  cache.kept = { token, life, end: start + life };
  return token;
}

/** Throws `token` away, unless it was replaced already. */
export function rejectToken(cache: TokenCache, token: string): void {
  if (cache.kept?.token === token) cache.kept = undefined;
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
  if (!token || typeof token !== "string") {
    throw new SdkError(`the answer holds no ${place.token}`);
  }
  const lifetime = parseFloat(String(get(answer, place.expiresIn)));
  return { token, lifetime: isNaN(lifetime) ? place.lifetime : lifetime };
}

/** A text claim of a JSON Web Token. The token comes from its issuer over TLS; its signature is not checked. */
export function claimOf(token: string, claim: string): unknown {
  try {
    const payload = String(token.split(".")[1]).replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(payload), (one) => one.charCodeAt(0));
    return member(JSON.parse(new TextDecoder().decode(bytes)), claim);
  } catch {
    return undefined;
  }
}

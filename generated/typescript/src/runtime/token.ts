/**
 * Tokens that are bought and kept.
 *
 * Decides: when a token is used as it is, when it is renewed behind a call that still uses it, and when a call has to
 * wait; that any number of calls share one purchase; that a rejected token is thrown away only if it is still the
 * current one, so that a burst of rejections buys one new token.
 * Leaves to others: how a token is bought (`auth.ts`).
 */
import { now } from "./platform.js";

/** A token as it was bought; its lifetime is in seconds. */
export interface Purchase {
  readonly token: string;
  readonly lifetime: number;
}

interface Kept {
  readonly token: string;
  /** On the clock of `now`, in milliseconds: usable until, to be renewed from, to be waited for from. */
  readonly end: number;
  readonly renewFrom: number;
  readonly waitFrom: number;
}

/** Share of its lifetime, and at most so many milliseconds, that a token has left when it is renewed or waited for. */
const RENEW = { share: 0.25, most: 120_000 };
const WAIT = { share: 0.1, most: 30_000 };

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
    if (!kept || time >= kept.waitFrom) return this.#buy(buy);
    if (time >= kept.renewFrom && time >= this.#quietUntil) {
      this.#buy(buy).catch(() => {
        // The old token is still good; `#buy` has noted the failure.
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
      const end = start + lifetime * 1000;
      const before = ({ share, most }: typeof RENEW): number =>
        end - Math.min(most, lifetime * 1000 * share);
      this.#kept = { token, end, renewFrom: before(RENEW), waitFrom: before(WAIT) };
      this.#failures = 0;
      return token;
    } catch (error) {
      this.#quietUntil = now() + Math.min(LONGEST_PAUSE, PAUSE * 2 ** this.#failures++);
      throw error;
    }
  }
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

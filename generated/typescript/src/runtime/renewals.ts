/**
 * Tokens that are renewed before they are needed.
 *
 * Decides: when a token is renewed behind a call that still uses it, so that no call has to wait; and how long after a
 * renewal that failed there is no other one.
 * Leaves to others: when a call does have to wait, and that any number of calls share one purchase (`token.ts`).
 */
import type { CoreFeature } from "./feature.js";
import { now } from "./platform.js";
import { isDue } from "./token.js";

/** After a renewal that failed: first and longest pause before the next one, in milliseconds. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** Buys the next token while the last one can still be used. */
export const renewals: CoreFeature = {
  renew: (kept, buy) => {
    const { quietUntil = 0, failures = 0 } = kept;
    if (!isDue(kept, 120_000, 0.25) || now() < quietUntil) return;
    kept.quietUntil = Infinity; // until this one has ended
    buy().catch(() => {
      // The old token is still good.
      kept.quietUntil = now() + Math.min(LONGEST_PAUSE, PAUSE * 2 ** failures);
      kept.failures = failures + 1;
    });
  },
};

/**
 * Public keys of an issuer (JWKS, RFC 7517).
 *
 * Decides: that keys are fetched once for all who wait for them and kept for ten minutes; that a key which is not among
 * them has them fetched again, but not more often than every ten seconds, so that invented key ids start no flood; and
 * which of the keys may check an RS256 signature at all.
 * Leaves to others: the check (`oauth-id-token.ts`).
 */
import { call } from "./call.js";
import type { Core } from "./core.js";
import type { Operation } from "./operation.js";
import { now } from "./platform.js";
import { member } from "./pointer.js";
import { stateOf } from "./state.js";

/** In milliseconds. */
const KEPT_FOR = 600_000;
const REFETCH_PAUSE = 10_000;

/** An RSA modulus below 2048 bits is not safe any more (RFC 7518, 3.3). In characters of base64. */
const SHORTEST_MODULUS = Math.floor((2048 / 8 / 3) * 4);

/** The parts of a key that a check needs, in base64 for URLs. */
export interface RsaKey {
  readonly n: string;
  readonly e: string;
}

interface Kept {
  readonly keys: Promise<readonly RsaKey[]>;
  readonly since: number;
  /** When the keys were last fetched because one was missing. */
  readonly missedAt: number;
}

/** The key that an RS256 token of this header must be checked with, or `undefined`. */
export async function signingKey(
  core: Core,
  jwks: Operation<never, unknown>,
  kid: unknown,
): Promise<RsaKey | undefined> {
  const { memo } = stateOf(core);
  const place = `jwks ${jwks.path}`;
  let kept = memo.get(place) as Kept | undefined;
  const fetchAgain = (missedAt: number): Kept => {
    const keys = fetchKeys(core, jwks);
    const fresh: Kept = { keys, since: now(), missedAt };
    memo.set(place, fresh);
    keys.catch(() => {
      if (memo.get(place) === fresh) memo.delete(place);
    });
    return fresh;
  };
  if (!kept || now() - kept.since > KEPT_FOR) kept = fetchAgain(-Infinity);
  const found = pick(await kept.keys, kid);
  if (found) return found;
  // Somebody else may have fetched them meanwhile: look there first.
  const latest = (memo.get(place) as Kept | undefined) ?? kept;
  if (latest !== kept) return pick(await latest.keys, kid);
  if (now() - kept.missedAt < REFETCH_PAUSE) return undefined;
  return pick(await fetchAgain(now()).keys, kid);
}

/** For all who wait: with the options of the client, and no caller's signal ends it. */
async function fetchKeys(core: Core, jwks: Operation<never, unknown>): Promise<readonly RsaKey[]> {
  const answer = await call(core, jwks as Operation<unknown, unknown>, undefined, {
    errors: "throw",
  });
  const keys = member(answer, "keys");
  return Array.isArray(keys) ? keys.filter(isUsable) : [];
}

/** RSA, for signatures, for RS256, and long enough. Only what is needed is taken over. */
function isUsable(key: unknown): key is RsaKey {
  const text = (name: string): unknown => member(key, name);
  const modulus = text("n");
  const operations = text("key_ops");
  return (
    text("kty") === "RSA" &&
    [undefined, "sig"].includes(text("use") as string | undefined) &&
    [undefined, "RS256"].includes(text("alg") as string | undefined) &&
    (operations === undefined || (Array.isArray(operations) && operations.includes("verify"))) &&
    typeof text("e") === "string" &&
    typeof modulus === "string" &&
    modulus.length >= SHORTEST_MODULUS
  );
}

/** By its id. A token that names none is checked only where there is no choice. */
function pick(keys: readonly RsaKey[], kid: unknown): RsaKey | undefined {
  if (kid === undefined) return keys.length === 1 ? keys[0] : undefined;
  return keys.find((key) => member(key, "kid") === kid);
}

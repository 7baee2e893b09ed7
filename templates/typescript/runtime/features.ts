/**
 * All features there are.
 *
 * Decides: which of them a client class has: every one, so that its users have nothing to think of. Whoever counts
 * bytes gives a core the few that are needed.
 * Leaves to others: what a feature is (`feature.ts`), and what each of them does.
 */
import { authentication } from "./authentication.js";
import { bodyLimit } from "./body-limit.js";
import { environmentOf } from "./environment.js";
import { exactIntegers } from "./exact-json.js";
import { explanations } from "./explain.js";
import { logging } from "./log.js";
import { middleware } from "./middleware.js";
import { optionChecks } from "./option-checks.js";
import { plainBodies } from "./plain.js";
import { renewals } from "./renewals.js";
import { retries } from "./retry.js";
import { returnedErrors } from "./returned-errors.js";

/** Every feature; the prefixes are those of `environmentOf`. */
export function allFeatures(prefixes: readonly string[]) {
  return [
    authentication,
    bodyLimit,
    environmentOf(prefixes),
    exactIntegers,
    explanations,
    logging,
    middleware,
    optionChecks,
    plainBodies,
    renewals,
    retries,
    returnedErrors,
  ] as const;
}

/** The features of a client class. */
export type AllFeatures = ReturnType<typeof allFeatures>;

/**
 * All features there are.
 *
 * Decides: which of them a client class has: every one, so that its users have nothing to think of. Whoever counts
 * bytes gives a core the few that are needed.
 * Leaves to others: what a feature is (`feature.ts`), and what each of them does.
 */
import { authentication } from "./authentication.js";
import { bodyLimit } from "./body-limit.js";
import { environment } from "./environment.js";
import { exactIntegers } from "./exact-json.js";
import { logging } from "./log.js";
import { middleware } from "./middleware.js";
import { plainBodies } from "./plain.js";
import { retries } from "./retry.js";
import { returnedErrors } from "./returned-errors.js";

export const allFeatures = [
  authentication,
  bodyLimit,
  environment,
  exactIntegers,
  logging,
  middleware,
  plainBodies,
  retries,
  returnedErrors,
] as const;

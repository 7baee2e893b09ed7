/**
 * Errors that say more.
 *
 * Decides: where services put their words for what went wrong, and its code, when no envelope says so; that a redirect,
 * which nobody follows, is called one.
 * Leaves to others: what an error of the platform says (`diagnose.ts`), and what of all this is a secret
 * (`response.ts`).
 */
import { diagnose } from "./diagnose.js";
import type { CoreFeature } from "./feature.js";
import { get } from "./pointer.js";

const PLACES = {
  message: ["/message", "/error/message", "/detail", "/error_description", "/title", "/error"],
  code: ["/code", "/error/code", "/error"],
};

/** Errors carry what the platform or a service without an envelope said, in their message, `apiCode` and `cause`. */
export const explanations: CoreFeature = {
  diagnose,
  words: (key, body, enveloped, httpStatus) => {
    // An envelope that has no code has none.
    if (enveloped && key === "code") return undefined;
    const found = PLACES[key]
      .map((place) => get(body, place))
      .find((one) => typeof one === "number" || (one && typeof one === "string"));
    // A browser shows a redirect as status 0.
    const isRedirect = !httpStatus || Math.trunc(httpStatus / 100) === 3;
    return found ?? (isRedirect && key === "message" ? "a redirect, which is not followed" : found);
  },
};

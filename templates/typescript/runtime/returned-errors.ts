/**
 * Failures that are given back.
 *
 * Decides: that this is for failures which the service reports in its body; all others are raised.
 * Leaves to others: what is a failure (`response.ts`).
 */
import { ApiError } from "./errors.js";
import type { CoreFeature } from "./feature.js";
import { ensure } from "./options.js";
import { get } from "./pointer.js";

/** Gives failures back instead of raising them, where the option `errors` is `return`. */
export const returnedErrors: CoreFeature<"errors"> = {
  options: {
    errors: (value = "throw", option) => {
      ensure(value === "throw" || value === "return", option, '"throw" or "return"');
      return value;
    },
  },
  instead: ({ settings, state: { service } }, failure) => {
    if (settings.errors !== "return" || !(failure instanceof ApiError)) return undefined;
    const { body: data, status, httpStatus, headers, requestId, attempts } = failure;
    return get(data, service.envelope?.success) === undefined
      ? undefined
      : { data, status, httpStatus, headers, requestId, attempts };
  },
};

/**
 * Options that are looked at closely.
 *
 * Decides: that what is wrong about the options of a client or of a call is told at once, with what it must be: a text
 * that is empty, one half of a pair, a limit that is none, a header that cannot be sent, an option whose feature was not
 * given and which would be ignored. Most of it the compiler says as well.
 * Leaves to others: what no core may do without, such as credentials that are missing (`options.ts`).
 */
import { ConfigurationError } from "./errors.js";
import type { CoreFeature, FeatureOption } from "./feature.js";
import { checkHeader } from "./headers.js";
import { ensure, missingError, type Given } from "./options.js";
import type { Scheme, Service } from "./service.js";

/** What a core without the feature does. To ask for just that needs no feature. */
const WITHOUT: Readonly<Record<FeatureOption, unknown>> = {
  authentication: undefined,
  errors: "throw",
  logger: undefined,
  logLevel: "off",
  maxResponseBytes: Infinity,
  maxRetries: 0,
  middleware: undefined,
};

/** Reads a limit. */
export function above0(value: unknown, option: string): unknown {
  ensure(typeof value === "number" && value > 0, option, "a number above 0");
  return value;
}

/** Options that belong together. */
function groups({ schemes, headers, options, host }: Service): readonly Partial<Scheme>[] {
  const single = [...Object.keys(headers ?? {}), ...(options ?? []), host.option];
  return [...Object.values(schemes), ...single.map((one) => ({ options: [one] }))];
}

/** Options of a client. */
function checkTexts(service: Service, given: Given): string[] {
  const missing = (service.needs ?? []).filter((one) => given[one] === undefined);
  for (const { options = [], replaceable } of groups(service)) {
    const there = options.filter((one) => given[one] !== undefined);
    for (const option of there) {
      const one = given[option];
      if (replaceable && typeof one === "function") continue;
      ensure(one && typeof one === "string", option, "a text that is not empty");
    }
    // One of a pair is a mistake, whether or not the pair is needed.
    if (there.length > 0) missing.push(...options.filter((one) => !there.includes(one)));
  }
  const { option } = service.host;
  const host = String(given[option] ?? "x");
  const url = host.includes("://") ? host : `https://${host}`;
  ensure(URL.canParse(url), option, "a plain http or https URL");
  return missing;
}

/** Refuses options that are wrong, with words that say what they must be. */
export const optionChecks: CoreFeature = {
  options: {
    timeout: (value: unknown = 30_000, option: string) => above0(value, option),
    deadline: (value: unknown = Infinity, option: string) => above0(value, option),
  },
  verify: (given, places, service) => {
    if (service) {
      const missing = checkTexts(service, given);
      if (missing.length > 0) throw missingError(service.name, places, missing);
    }
    for (const [option, without] of Object.entries(WITHOUT)) {
      if (places.options[option] || [undefined, without].includes(given[option] as never)) continue;
      throw new ConfigurationError(`option ${option} needs a feature that was not given`);
    }
    // Those of a client are told of by the call that would send them, as it would be without this feature.
    if (service) return;
    for (const [name, value] of Object.entries(given["headers"] ?? {})) checkHeader(name, value);
  },
};

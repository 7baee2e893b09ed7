/**
 * What a program finds around itself.
 *
 * Decides: which environment variable an option is read from: a prefix of the product and the option's name in capitals;
 * that the user agent names the platform.
 * Leaves to others: how the platform is asked (`platform.ts`).
 */
import type { CoreFeature, Places } from "./feature.js";
import { environmentVariable, runtimeToken } from "./platform.js";
import type { Service } from "./service.js";

/** `accessKeyId` → `ACCESS_KEY_ID`: what follows the prefix in the name of an environment variable. */
function variable(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

/** Options that are read, with what follows the prefix. */
function variables(
  { host, schemes, headers, options = [] }: Service,
  places: Places,
): ReadonlyMap<string, string> {
  const names = [host.option, ...Object.values(schemes).flatMap((one) => one.options)];
  names.push(...Object.keys(headers ?? {}), ...options);
  const found = new Map(names.map((one) => [one, variable(one)]));
  // A level for a log that is not there is no mistake of the program.
  if (places.options["logLevel"]) found.set("logLevel", "LOG");
  return found;
}

/**
 * Reads options that were not given from environment variables, and names the platform in the user agent. Of several
 * prefixes, the first one that has a variable counts: `ACME`, then its alias `OLDACME`. @__NO_SIDE_EFFECTS__
 */
export function environmentOf(prefixes: readonly string[]): CoreFeature {
  return {
    fill: (options, service, places) => {
      const filled: Record<string, unknown> = { ...options };
      for (const [option, name] of variables(service, places)) {
        for (const prefix of prefixes) filled[option] ??= environmentVariable(`${prefix}_${name}`);
      }
      return filled;
    },
    hint: (option) =>
      prefixes[0] === undefined
        ? ""
        : ` or environment variable ${prefixes[0]}_${variable(option)}`,
    agent: ({ agent }) => [agent, runtimeToken()].filter(Boolean).join(" "),
  };
}

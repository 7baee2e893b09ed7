/**
 * Options from the environment.
 *
 * Decides: which variable an option is read from: a prefix of the service and the option's name in capitals.
 * Leaves to others: that an explicit value wins (`options.ts`), and how the platform is asked (`platform.ts`).
 */
import type { CoreFeature } from "./feature.js";
import { environmentVariable } from "./platform.js";

/** `accessKeyId` → `ACCESS_KEY_ID`: what follows the prefix in the name of an environment variable. */
function variable(option: string): string {
  return option
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3_$2$4")
    .replace(/\W+/g, "_")
    .toUpperCase();
}

/** Reads options that were not given from environment variables. */
export const environment: CoreFeature = {
  find: (service, option) => {
    for (const prefix of service.environment) {
      const value = environmentVariable(`${prefix}_${variable(option)}`);
      if (value !== undefined) return value;
    }
    return undefined;
  },
  hint: ({ environment: [prefix] }, option) =>
    prefix === undefined ? "" : ` or environment variable ${prefix}_${variable(option)}`,
};
